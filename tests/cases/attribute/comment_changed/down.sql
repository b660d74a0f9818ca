-- alter attribute address.city    model.cs:2
COMMENT ON COLUMN public.address.city IS 'one';

-- alter attribute address.street    model.cs:2
COMMENT ON COLUMN public.address.street IS 'one';
