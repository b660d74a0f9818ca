-- add domain check email.email_check    model.cs:1
ALTER DOMAIN public.email ADD CONSTRAINT email_check CHECK (VALUE ~ '@');
