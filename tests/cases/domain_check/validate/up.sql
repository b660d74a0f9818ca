-- alter domain check email.email_check    model.cs:1
-- HAZARD blocks writes: people while rows are checked
-- HAZARD may fail: a column of email may hold values that break email_check
ALTER DOMAIN public.email VALIDATE CONSTRAINT email_check;
