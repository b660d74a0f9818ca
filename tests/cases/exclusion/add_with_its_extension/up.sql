-- create extension btree_gist    model.cs:1
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- create table bookings    model.cs:5
CREATE TABLE public.bookings (
    room integer NOT NULL,
    CONSTRAINT bookings_room_excl EXCLUDE USING gist (room WITH =)
);
