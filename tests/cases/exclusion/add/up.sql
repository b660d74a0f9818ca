-- add exclusion bookings.bookings_room_during_excl    model.cs:4
-- HAZARD blocks reads: bookings while bookings_room_during_excl is built
-- HAZARD may fail: existing rows may break bookings_room_during_excl
ALTER TABLE public.bookings ADD CONSTRAINT bookings_room_during_excl EXCLUDE USING gist (room WITH =, during WITH &&);
