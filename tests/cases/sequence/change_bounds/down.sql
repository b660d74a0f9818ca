-- alter sequence invoice_numbers    model.cs:1
-- HAZARD deletes data: the value that sequence invoice_numbers has reached is lost where it is not within 1 and 999: it goes on from 1
SELECT setval('public.invoice_numbers', 1, false) FROM public.invoice_numbers WHERE last_value NOT BETWEEN 1 AND 999;
ALTER SEQUENCE public.invoice_numbers
    NO MINVALUE
    MAXVALUE 999;
