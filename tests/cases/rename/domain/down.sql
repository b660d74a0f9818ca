-- rename domain email_address to email
ALTER DOMAIN public.email_address RENAME TO email;
