-- alter sequence invoice_numbers    model.cs:1
ALTER SEQUENCE public.invoice_numbers
    MINVALUE 0
    MAXVALUE 9999;
