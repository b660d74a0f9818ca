-- drop column posts.first    model.cs:14
-- HAZARD deletes data: all values of posts.first
ALTER TABLE public.posts DROP COLUMN first;

-- drop column posts.letters    model.cs:12
-- HAZARD deletes data: all values of posts.letters
ALTER TABLE public.posts DROP COLUMN letters;

-- drop column posts.slug    model.cs:10
-- HAZARD deletes data: all values of posts.slug
ALTER TABLE public.posts DROP COLUMN slug;

-- alter column posts.id    model.cs:4
ALTER TABLE public.posts
    ALTER COLUMN id DROP IDENTITY;

-- alter column posts.note    model.cs:8
ALTER TABLE public.posts
    ALTER COLUMN note DROP NOT NULL;
