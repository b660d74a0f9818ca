-- add domain check email.email_check    model.cs:2
ALTER DOMAIN public.email ADD CONSTRAINT email_check CHECK (VALUE ~ '@') NOT VALID;
