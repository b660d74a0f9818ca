-- alter column events.a    model.cs:4
-- HAZARD rewrites table: events is rewritten under an exclusive lock
-- HAZARD deletes data: events.a keeps only what fits timestamp(3) with time zone: fractions of a second are rounded to 3 digits
ALTER TABLE public.events
    ALTER COLUMN a TYPE timestamp(3) with time zone;

-- alter column events.b    model.cs:6
-- HAZARD rewrites table: events is rewritten under an exclusive lock
-- HAZARD deletes data: events.b keeps only what fits time(0) without time zone: fractions of a second are rounded to 0 digits
ALTER TABLE public.events
    ALTER COLUMN b TYPE time(0) without time zone;

-- alter column events.c    model.cs:8
-- HAZARD depends on session: the session's TimeZone says what the values of events.c mean
-- HAZARD rewrites table: events is rewritten under an exclusive lock
-- HAZARD deletes data: events.c keeps only what fits timestamp(2) with time zone: fractions of a second are rounded to 2 digits
ALTER TABLE public.events
    ALTER COLUMN c TYPE timestamp(2) with time zone;
