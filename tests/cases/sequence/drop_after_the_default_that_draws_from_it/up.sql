-- alter column invoices.number    model.cs:5
ALTER TABLE public.invoices
    ALTER COLUMN number DROP DEFAULT;

-- drop sequence invoice_numbers
-- HAZARD deletes data: the value that sequence invoice_numbers has reached is lost
DROP SEQUENCE public.invoice_numbers;
