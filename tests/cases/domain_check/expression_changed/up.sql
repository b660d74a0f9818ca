-- drop domain check email.email_check    model.cs:1
ALTER DOMAIN public.email DROP CONSTRAINT email_check;

-- add domain check email.email_check    model.cs:1
-- HAZARD blocks writes: people while rows are checked
-- HAZARD may fail: a column of email may hold values that break email_check
ALTER DOMAIN public.email ADD CONSTRAINT email_check CHECK (VALUE ~ '.@.');
