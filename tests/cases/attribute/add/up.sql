-- add attribute address.city    model.cs:2
ALTER TYPE public.address ADD ATTRIBUTE city text;
COMMENT ON COLUMN public.address.city IS 'the city';
