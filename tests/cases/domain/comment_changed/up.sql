-- alter domain email    model.cs:1
COMMENT ON DOMAIN public.email IS 'two';
