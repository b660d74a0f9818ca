-- create collation german
CREATE COLLATION public.german (PROVIDER = icu, LOCALE = 'de');
COMMENT ON COLLATION public.german IS 'as in Duden';

-- create domain word
CREATE DOMAIN public.word AS text COLLATE public.german;

-- create table people
CREATE TABLE public.people (
    id integer NOT NULL,
    name text COLLATE public.german,
    word public.word,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);

-- create index ix
CREATE INDEX ix ON public.people (word, (lower(name)));
