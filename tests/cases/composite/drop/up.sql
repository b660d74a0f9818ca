-- drop composite address
DROP TYPE public.address;
