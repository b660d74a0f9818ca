-- create sequence invoice_numbers    model.cs:1
CREATE SEQUENCE public.invoice_numbers AS integer INCREMENT BY 10 MINVALUE 500 MAXVALUE 90000 START WITH 1000 CACHE 20 CYCLE;
COMMENT ON SEQUENCE public.invoice_numbers IS 'never reused';
