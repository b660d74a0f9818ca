-- drop exclusion bookings.bookings_room_during_excl    model.cs:4
ALTER TABLE public.bookings DROP CONSTRAINT bookings_room_during_excl;
