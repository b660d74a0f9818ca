-- alter sequence invoice_numbers    model.cs:1
COMMENT ON SEQUENCE public.invoice_numbers IS 'gaps are fine';
