-- add rule cars.quiet
CREATE RULE quiet AS ON DELETE TO cars DO INSTEAD NOTHING;
