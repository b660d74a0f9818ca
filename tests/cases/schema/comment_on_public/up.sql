-- alter schema public    model.cs:1
COMMENT ON SCHEMA public IS 'what the shop sells';
