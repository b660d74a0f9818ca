-- drop domain check email.email_is_short    model.cs:2
ALTER DOMAIN public.email DROP CONSTRAINT email_is_short;
