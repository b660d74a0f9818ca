-- alter exclusion bookings.bookings_during_excl    model.cs:2
COMMENT ON CONSTRAINT bookings_during_excl ON public.bookings IS 'it''s taken';
