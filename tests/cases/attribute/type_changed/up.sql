-- alter attribute address.no    model.cs:2
ALTER TYPE public.address ALTER ATTRIBUTE no TYPE bigint;
