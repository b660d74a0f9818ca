CREATE EXTENSION btree_gist;
CREATE TABLE public.rooms (id integer NOT NULL, valid daterange NOT NULL, CONSTRAINT rooms_pkey PRIMARY KEY (id, valid));
