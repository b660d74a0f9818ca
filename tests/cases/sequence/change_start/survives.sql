SELECT nextval('invoice_numbers');
-- 101
