-- create extension btree_gist    model.cs:1
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- create table rooms    model.cs:5
CREATE TABLE public.rooms (
    id integer NOT NULL,
    valid daterange NOT NULL,
    CONSTRAINT rooms_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS)
);
