CREATE EXTENSION btree_gist;
CREATE TABLE rooms (room integer, during daterange, note text CONSTRAINT noted NOT NULL, twice integer GENERATED ALWAYS AS (room * 2) VIRTUAL, CONSTRAINT rooms_pkey PRIMARY KEY (room, during WITHOUT OVERLAPS), UNIQUE (note, during WITHOUT OVERLAPS));
CREATE TABLE bookings (room integer, during daterange, price integer, CHECK (price > 0) NOT ENFORCED, FOREIGN KEY (room, PERIOD during) REFERENCES rooms (room, PERIOD during));
CREATE TABLE people (id integer PRIMARY KEY, boss integer REFERENCES people NOT ENFORCED);
