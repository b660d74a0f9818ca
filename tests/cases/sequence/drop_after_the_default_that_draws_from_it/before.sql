CREATE SEQUENCE invoice_numbers;
CREATE TABLE invoices (number bigint DEFAULT nextval('invoice_numbers') PRIMARY KEY);
