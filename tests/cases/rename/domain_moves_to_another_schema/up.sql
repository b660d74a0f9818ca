-- rename domain email to crm.email    model.cs:1
ALTER DOMAIN public.email SET SCHEMA crm;
