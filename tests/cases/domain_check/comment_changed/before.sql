CREATE DOMAIN email AS text CHECK (VALUE ~ '@');
COMMENT ON CONSTRAINT email_check ON DOMAIN email IS 'one';
