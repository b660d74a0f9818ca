-- drop foreign key posts.FK_Posts_Blogs_BlogId
ALTER TABLE public.posts DROP CONSTRAINT "FK_Posts_Blogs_BlogId";

-- drop primary key posts.PK_Posts
ALTER TABLE public.posts DROP CONSTRAINT "PK_Posts";

-- add primary key posts.PK_Posts
-- HAZARD blocks reads: posts while PK_Posts is built
-- HAZARD may fail: existing rows may break PK_Posts
ALTER TABLE public.posts ADD CONSTRAINT "PK_Posts" PRIMARY KEY (part);

-- add foreign key posts.FK_Posts_Blogs_BlogId
-- HAZARD blocks writes: posts and Blogs while rows are checked
-- HAZARD may fail: posts may hold rows that break FK_Posts_Blogs_BlogId
ALTER TABLE public.posts ADD CONSTRAINT "FK_Posts_Blogs_BlogId" FOREIGN KEY (blog_id) REFERENCES public."Blogs" (id) ON DELETE CASCADE;
