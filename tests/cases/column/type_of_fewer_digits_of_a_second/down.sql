-- alter column events.a    model.cs:4
ALTER TABLE public.events
    ALTER COLUMN a TYPE timestamp with time zone;

-- alter column events.b    model.cs:6
ALTER TABLE public.events
    ALTER COLUMN b TYPE time without time zone;

-- alter column events.c    model.cs:8
-- HAZARD depends on session: the session's TimeZone says what the values of events.c mean; events is rewritten where it is not UTC
ALTER TABLE public.events
    ALTER COLUMN c TYPE timestamp without time zone;
