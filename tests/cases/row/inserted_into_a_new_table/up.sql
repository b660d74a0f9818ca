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
INSERT INTO public."values" (id, at, bytes, day, flag, "json", key, mood, next, price, tags, text) OVERRIDING SYSTEM VALUE
VALUES
    (1, '2024-01-02 03:04:05Z', NULL, 0, NULL, NULL, '3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'good', 2, 1.50, NULL, 'it''s'),
    (2, '1970-01-01 00:00:00Z', E'\\x00ff', 5, true, '{"a": 1}', '00000000-0000-0000-0000-000000000000', 'very_bad', 1, -2, E'{"a","b,\\"c\\"",NULL}', E'back\\slash, "quotes" and ümläute');
SELECT setval(
    pg_get_serial_sequence('public."values"', 'id'),
    greatest(max(id) + 1, nextval(pg_get_serial_sequence('public."values"', 'id'))),
    false)
FROM public."values";

-- add foreign key values.values_next_fkey    model.cs:35
ALTER TABLE public."values" ADD CONSTRAINT values_next_fkey FOREIGN KEY (next) REFERENCES public."values" (id);
