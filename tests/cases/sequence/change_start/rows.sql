SELECT nextval('invoice_numbers');
