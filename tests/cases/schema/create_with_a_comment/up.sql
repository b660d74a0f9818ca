-- create schema sales    model.cs:1
CREATE SCHEMA sales;
COMMENT ON SCHEMA sales IS 'what we''ve sold';
