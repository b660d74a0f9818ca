-- alter domain percentage    model.cs:1
-- HAZARD blocks writes: parts while rows are checked
-- HAZARD may fail: a column of percentage may hold NULL
ALTER DOMAIN public.percentage SET NOT NULL;
