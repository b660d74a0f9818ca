COMMENT ON COLUMN {{ before.path }} IS NULL;
