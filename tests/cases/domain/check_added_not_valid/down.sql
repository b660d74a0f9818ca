-- drop domain check email.email_check    model.cs:2
ALTER DOMAIN public.email DROP CONSTRAINT email_check;
