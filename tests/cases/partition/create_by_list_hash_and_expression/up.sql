-- create table by_hash    model.cs:11
CREATE TABLE public.by_hash (
    id integer NOT NULL
) PARTITION BY HASH (id, (Id / 10));

-- create table by_hash_0    model.cs:17
CREATE TABLE public.by_hash_0 PARTITION OF public.by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 0);

-- create table by_list    model.cs:2
CREATE TABLE public.by_list (
    region text NOT NULL
) PARTITION BY LIST ((lower(Region)) COLLATE "C");

-- create table by_list_eu    model.cs:8
CREATE TABLE public.by_list_eu PARTITION OF public.by_list FOR VALUES IN ('eu', 'uk');

-- create table by_range    model.cs:20
CREATE TABLE public.by_range (
    code text NOT NULL,
    day date NOT NULL
) PARTITION BY RANGE (code text_pattern_ops, day);
