-- add domain check email.email_is_short    model.cs:2
-- HAZARD blocks writes: people while rows are checked
-- HAZARD may fail: a column of email may hold values that break email_is_short
ALTER DOMAIN public.email ADD CONSTRAINT email_is_short CHECK (length(VALUE) < 100);
COMMENT ON CONSTRAINT email_is_short ON DOMAIN public.email IS 'for the label';
