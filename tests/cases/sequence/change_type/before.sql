CREATE SEQUENCE invoice_numbers AS integer;
