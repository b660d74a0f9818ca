-- drop exclusion bookings.bookings_during_excl
ALTER TABLE public.bookings DROP CONSTRAINT bookings_during_excl;
