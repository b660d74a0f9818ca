-- add domain check email.email_check    model.cs:1
-- HAZARD may fail: a column of email may hold values that break email_check; the tables that have one are scanned under a lock
ALTER DOMAIN public.email ADD CONSTRAINT email_check CHECK (VALUE ~ '@');
