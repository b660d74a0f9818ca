CREATE TABLE bookings (during tsrange, cancelled boolean, EXCLUDE USING gist (during WITH &&) WHERE (NOT cancelled));
