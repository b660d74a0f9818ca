-- rename domain email to email_address    model.cs:1
ALTER DOMAIN public.email RENAME TO email_address;
