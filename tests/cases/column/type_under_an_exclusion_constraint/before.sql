CREATE TABLE bookings (during tsrange, CONSTRAINT bookings_during_excl EXCLUDE USING gist (during WITH &&));
