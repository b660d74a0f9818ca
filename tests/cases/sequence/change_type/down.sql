-- alter sequence invoice_numbers    model.cs:1
ALTER SEQUENCE public.invoice_numbers
    AS integer;
