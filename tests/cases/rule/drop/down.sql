-- add rule cars.quiet
CREATE RULE quiet AS
    ON DELETE TO public.cars DO INSTEAD NOTHING;
