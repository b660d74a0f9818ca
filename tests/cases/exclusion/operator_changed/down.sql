-- drop exclusion bookings.bookings_during_excl    model.cs:2
ALTER TABLE public.bookings DROP CONSTRAINT bookings_during_excl;

-- add exclusion bookings.bookings_during_excl    model.cs:2
-- HAZARD blocks reads: bookings while bookings_during_excl is built
-- HAZARD may fail: existing rows may break bookings_during_excl
ALTER TABLE public.bookings ADD CONSTRAINT bookings_during_excl EXCLUDE USING gist (during WITH &&);
