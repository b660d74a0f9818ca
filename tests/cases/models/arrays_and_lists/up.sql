-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red'
);

-- create table arrays    model.cs:5
CREATE TABLE public.arrays (
    numbers integer[] NOT NULL,
    texts text[] NOT NULL,
    ids uuid[],
    times timestamp with time zone[] NOT NULL,
    set bigint[] NOT NULL,
    sparse integer[] NOT NULL,
    colours public.colour[] NOT NULL,
    prices numeric[],
    codes character varying(10)[] NOT NULL
);
