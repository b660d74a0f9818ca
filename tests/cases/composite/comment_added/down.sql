-- alter composite address    model.cs:2
COMMENT ON TYPE public.address IS NULL;
