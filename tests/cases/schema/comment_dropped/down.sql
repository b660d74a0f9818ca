-- alter schema sales    model.cs:1
COMMENT ON SCHEMA sales IS 'what was sold';
