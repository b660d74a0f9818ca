-- alter collation german    model.cs:1
COMMENT ON COLLATION public.german IS 'one';
