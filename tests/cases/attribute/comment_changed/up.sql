-- alter attribute address.city    model.cs:2
COMMENT ON COLUMN public.address.city IS 'two';

-- alter attribute address.street    model.cs:2
COMMENT ON COLUMN public.address.street IS NULL;
