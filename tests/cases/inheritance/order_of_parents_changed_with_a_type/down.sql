-- alter column named.name    sql/declared.sql:2
ALTER TABLE public.named
    ALTER COLUMN name TYPE text;

-- alter column wheeled.id    sql/declared.sql:1
-- HAZARD rewrites table: wheeled is rewritten under an exclusive lock
-- HAZARD may fail: a value of wheeled.id may not fit integer
ALTER TABLE public.wheeled
    ALTER COLUMN id TYPE integer;

-- alter column wheeled.wheels    sql/declared.sql:1
-- HAZARD rewrites table: wheeled is rewritten under an exclusive lock
-- HAZARD may fail: a value of wheeled.wheels may not fit integer
ALTER TABLE public.wheeled
    ALTER COLUMN wheels TYPE integer;

-- alter inheritance cars    sql/declared.sql:3
ALTER TABLE public.cars NO INHERIT public.named;
ALTER TABLE public.cars NO INHERIT public.wheeled;
ALTER TABLE public.cars INHERIT public.wheeled;
ALTER TABLE public.cars INHERIT public.named;
