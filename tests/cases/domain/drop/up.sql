-- drop domain email
DROP DOMAIN public.email;
