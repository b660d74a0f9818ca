-- drop exclusion bookings.bookings_during_excl    model.cs:2
ALTER TABLE public.bookings DROP CONSTRAINT bookings_during_excl;

-- alter column bookings.during    model.cs:6
-- HAZARD rewrites table: bookings is rewritten under an exclusive lock
-- HAZARD may fail: a value of bookings.during may not fit daterange
ALTER TABLE public.bookings
    ALTER COLUMN during TYPE daterange USING during::text::daterange;

-- add exclusion bookings.bookings_during_excl    model.cs:2
-- HAZARD blocks reads: bookings while bookings_during_excl is built
-- HAZARD may fail: existing rows may break bookings_during_excl
ALTER TABLE public.bookings ADD CONSTRAINT bookings_during_excl EXCLUDE USING gist (during WITH &&);
