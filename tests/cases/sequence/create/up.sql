-- create sequence invoice_numbers    model.cs:1
CREATE SEQUENCE public.invoice_numbers;
