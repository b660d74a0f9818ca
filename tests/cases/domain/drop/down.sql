-- create domain email
CREATE DOMAIN public.email AS text DEFAULT 'x@y'::text NOT NULL
    CONSTRAINT has_at CHECK ((VALUE ~ '@'::text));
COMMENT ON DOMAIN public.email IS 'an address';
COMMENT ON CONSTRAINT has_at ON DOMAIN public.email IS 'with an at';
