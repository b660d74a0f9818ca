CREATE TABLE bookings (during tsrange, EXCLUDE USING gist (during WITH &&));
COMMENT ON CONSTRAINT bookings_during_excl ON bookings IS 'one at a time';
