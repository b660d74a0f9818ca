SELECT number FROM invoices;
-- 1
