-- create domain even    sql/declared.sql:3
CREATE DOMAIN public.even AS integer
    CONSTRAINT is_even CHECK (value%2=0);

-- create domain odd    sql/declared.sql:12
CREATE DOMAIN public.odd AS integer
    CONSTRAINT odd_check CHECK (value%2=1)
    CONSTRAINT odd_check1 CHECK (value>0);

-- create table plain    sql/declared.sql:2
CREATE TABLE public.plain (
    id integer NOT NULL,
    n integer DEFAULT 1+1 NOT NULL,
    CONSTRAINT plain_pkey PRIMARY KEY (id),
    CONSTRAINT small CHECK (n between 1 and 9)
);

-- create table unnamed    sql/declared.sql:4
CREATE TABLE public.unnamed (
    a integer,
    b integer,
    twice integer GENERATED ALWAYS AS (a*2) STORED,
    CONSTRAINT unnamed_a_check CHECK (a>0),
    CONSTRAINT unnamed_a_check1 CHECK (a<9),
    CONSTRAINT unnamed_check CHECK (a in (b,3)),
    CONSTRAINT unnamed_check1 CHECK (b<>5),
    CONSTRAINT unnamed_check2 CHECK (a<>b)
);

-- add check cars.recent    sql/declared.sql:1
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break recent
ALTER TABLE public.cars ADD CONSTRAINT recent CHECK (year in (1,2));
