-- alter sequence invoice_numbers    model.cs:1
ALTER SEQUENCE public.invoice_numbers
    CACHE 50
    NO CYCLE;
