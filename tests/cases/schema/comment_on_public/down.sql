-- alter schema public    model.cs:1
COMMENT ON SCHEMA public IS 'standard public schema';
