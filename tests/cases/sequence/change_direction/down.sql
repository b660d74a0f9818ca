-- alter sequence invoice_numbers    model.cs:1
ALTER SEQUENCE public.invoice_numbers
    INCREMENT BY 1
    MINVALUE -100
    MAXVALUE 100;
