-- drop sequence invoice_numbers    model.cs:1
-- HAZARD deletes data: the value that sequence invoice_numbers has reached is lost
DROP SEQUENCE public.invoice_numbers;
