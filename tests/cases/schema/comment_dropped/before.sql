CREATE SCHEMA sales;
COMMENT ON SCHEMA sales IS 'what was sold';
