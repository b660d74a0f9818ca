-- create sequence invoice_numbers
CREATE SEQUENCE public.invoice_numbers;

-- alter column invoices.number    model.cs:5
ALTER TABLE public.invoices
    ALTER COLUMN number SET DEFAULT nextval('public.invoice_numbers'::regclass);
SELECT setval('public.invoice_numbers', max(number)) FROM public.invoices HAVING max(number) >= (SELECT last_value FROM public.invoice_numbers);
