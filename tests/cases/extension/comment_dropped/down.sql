-- alter extension citext    model.cs:1
COMMENT ON EXTENSION citext IS 'ours';
