-- drop index ix_people_word    model.cs:8
DROP INDEX public.ix_people_word;

-- rename collation german to german__old
ALTER COLLATION public.german RENAME TO german__old;

-- drop check people.c    model.cs:9
ALTER TABLE public.people DROP CONSTRAINT c;

-- drop column people.twice    model.cs:24
ALTER TABLE public.people DROP COLUMN twice;

-- create collation german    model.cs:1
CREATE COLLATION public.german (PROVIDER = icu, LOCALE = 'de-AT');

-- rename domain word to word__old
ALTER DOMAIN public.word RENAME TO word__old;

-- create domain word    model.cs:2
CREATE DOMAIN public.word AS text COLLATE public.german;

-- rename composite entry to entry__old
ALTER TYPE public.entry RENAME TO entry__old;

-- create composite entry    model.cs:5
CREATE TYPE public.entry AS (
    key text COLLATE public.german
);

-- alter column people.entry    model.cs:21
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD may fail: a value of people.entry may not fit public.entry
ALTER TABLE public.people
    ALTER COLUMN entry TYPE public.entry USING entry::text::public.entry;

-- drop composite entry__old
DROP TYPE public.entry__old;

-- alter column people.name    model.cs:16
-- HAZARD blocks reads: people while people_name_key is built anew
ALTER TABLE public.people
    ALTER COLUMN name TYPE text COLLATE public.german;

-- add column people.twice    model.cs:24
-- HAZARD rewrites table: people is rewritten under an exclusive lock to compute twice
ALTER TABLE public.people ADD COLUMN twice text COLLATE public.german GENERATED ALWAYS AS (name || name) STORED;

-- alter column people.word    model.cs:19
-- HAZARD may fail: a value of people.word may not fit public.word
ALTER TABLE public.people
    ALTER COLUMN word TYPE public.word USING word::text::public.word;

-- drop domain word__old
DROP DOMAIN public.word__old;

-- drop collation german__old
DROP COLLATION public.german__old;

-- add check people.c    model.cs:9
-- HAZARD blocks reads: people while its rows are checked
-- HAZARD may fail: people may hold rows that break c
ALTER TABLE public.people ADD CONSTRAINT c CHECK (name < ('z' COLLATE german));

-- create index ix_people_word    model.cs:8
-- HAZARD blocks writes: people while ix_people_word is built
CREATE INDEX ix_people_word ON public.people (word, (lower(name) collate german));
