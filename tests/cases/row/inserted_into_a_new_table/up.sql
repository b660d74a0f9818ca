-- create enum mood    model.cs:2
CREATE TYPE public.mood AS ENUM (
    'good',
    'very_bad'
);

-- create table values    model.cs:9
CREATE TABLE public."values" (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    text text NOT NULL,
    flag boolean,
    price numeric NOT NULL,
    key uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    bytes bytea,
    tags text[],
    "json" jsonb,
    mood public.mood NOT NULL,
    day integer NOT NULL,
    next integer,
    CONSTRAINT values_pkey PRIMARY KEY (id)
);

-- insert row values.1 and 1 more of its table    model.cs:41
INSERT INTO public."values" (id, at, day, key, mood, next, price, text, bytes, flag, "json", tags) OVERRIDING SYSTEM VALUE
VALUES
    (1, '2024-01-02 03:04:05Z', 0, '3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'good', 2, 1.50, 'it''s', DEFAULT, DEFAULT, DEFAULT, DEFAULT),
    (2, '1970-01-01 00:00:00Z', 5, '00000000-0000-0000-0000-000000000000', 'very_bad', 1, -2, E'back\\slash, "quotes" and ümläute', E'\\x00ff', true, '{"a": 1}', E'{"a","b,\\"c\\"",NULL}');
SELECT setval(
    pg_get_serial_sequence('public."values"', 'id'),
    greatest(max(id) + 1, nextval(pg_get_serial_sequence('public."values"', 'id'))),
    false)
FROM public."values";

-- add foreign key values.values_next_fkey    model.cs:35
ALTER TABLE public."values" ADD CONSTRAINT values_next_fkey FOREIGN KEY (next) REFERENCES public."values" (id);
