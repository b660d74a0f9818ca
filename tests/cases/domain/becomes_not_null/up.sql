-- alter domain percentage    model.cs:1
-- HAZARD may fail: a column of percentage may hold NULL; the tables that have one are scanned under a lock
ALTER DOMAIN public.percentage SET NOT NULL;
