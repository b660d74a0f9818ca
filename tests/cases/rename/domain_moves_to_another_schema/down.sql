-- rename domain crm.email to email
ALTER DOMAIN crm.email SET SCHEMA public;
