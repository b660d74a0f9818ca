-- alter sequence invoice_numbers    model.cs:1
ALTER SEQUENCE public.invoice_numbers
    AS bigint
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    START WITH 1
    CACHE 1
    NO CYCLE;
