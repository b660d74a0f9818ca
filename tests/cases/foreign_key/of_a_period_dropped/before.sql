CREATE EXTENSION btree_gist;
CREATE TABLE public.rooms (id integer NOT NULL, valid daterange NOT NULL, CONSTRAINT rooms_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE public.stays (room_id integer NOT NULL, during daterange NOT NULL, CONSTRAINT stays_room_id_during_fkey FOREIGN KEY (room_id, PERIOD during) REFERENCES public.rooms (id, PERIOD valid));
