-- create schema sales    model.cs:1
CREATE SCHEMA sales;

-- create sequence sales.invoice_numbers    model.cs:1
CREATE SEQUENCE sales.invoice_numbers;

-- create table sales.invoices    model.cs:2
CREATE TABLE sales.invoices (
    number bigint DEFAULT nextval('sales.invoice_numbers') NOT NULL,
    CONSTRAINT invoices_pkey PRIMARY KEY (number)
);
