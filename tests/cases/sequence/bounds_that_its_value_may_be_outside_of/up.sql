-- alter sequence s    sql/declared.sql:1
-- HAZARD deletes data: the value that sequence s has reached is lost where it is not within 100 and 200: it goes on from 100
ALTER SEQUENCE public.s MAXVALUE 100;
SELECT setval('public.s', 100, false) FROM public.s WHERE last_value NOT BETWEEN 100 AND 200;
ALTER SEQUENCE public.s
    MINVALUE 100
    MAXVALUE 200
    START WITH 100;
