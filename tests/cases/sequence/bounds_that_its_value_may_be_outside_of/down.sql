-- alter sequence s    sql/declared.sql:1
-- HAZARD deletes data: the value that sequence s has reached is lost where it is not within 1 and 50: it goes on from 1
ALTER SEQUENCE public.s MINVALUE 1;
SELECT setval('public.s', 1, false) FROM public.s WHERE last_value NOT BETWEEN 1 AND 50;
ALTER SEQUENCE public.s
    NO MINVALUE
    MAXVALUE 50
    START WITH 1;
