CREATE EXTENSION btree_gist;
CREATE TABLE bookings (
    room integer NOT NULL,
    during tsrange,
    cancelled boolean NOT NULL,
    EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (NOT cancelled) DEFERRABLE
);
