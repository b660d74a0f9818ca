-- drop domain check email.email_check
ALTER DOMAIN public.email DROP CONSTRAINT email_check;
