-- create domain even    sql/declared.sql:3
CREATE DOMAIN public.even AS integer
    CONSTRAINT is_even CHECK (value%2=0);

-- create table plain    sql/declared.sql:2
CREATE TABLE public.plain (
    id integer NOT NULL,
    n integer DEFAULT 1+1 NOT NULL,
    CONSTRAINT plain_pkey PRIMARY KEY (id),
    CONSTRAINT small CHECK (n between 1 and 9)
);

-- add check cars.recent    sql/declared.sql:1
-- HAZARD may fail: cars may hold rows that break recent; it is scanned under an exclusive lock
ALTER TABLE public.cars ADD CONSTRAINT recent CHECK (year in (1,2));
