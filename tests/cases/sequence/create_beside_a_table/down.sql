-- drop table sales.invoices    model.cs:2
-- HAZARD deletes data: all rows of sales.invoices
DROP TABLE sales.invoices;

-- drop sequence sales.invoice_numbers    model.cs:1
-- HAZARD deletes data: the value that sequence sales.invoice_numbers has reached is lost
DROP SEQUENCE sales.invoice_numbers;

-- drop schema sales    model.cs:1
DROP SCHEMA sales;
