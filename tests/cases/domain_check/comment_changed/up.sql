-- alter domain check email.email_check    model.cs:2
COMMENT ON CONSTRAINT email_check ON DOMAIN public.email IS 'two';
