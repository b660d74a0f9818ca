-- alter sequence countdown    model.cs:1
-- HAZARD deletes data: the value that sequence countdown has reached is lost where it is not within -9223372036854775808 and -1: it goes on from -1
ALTER SEQUENCE public.countdown MINVALUE -1;
SELECT setval('public.countdown', -1, false) FROM public.countdown WHERE last_value NOT BETWEEN -9223372036854775808 AND -1;
ALTER SEQUENCE public.countdown
    INCREMENT BY -1
    NO MINVALUE
    NO MAXVALUE
    START WITH -1;
