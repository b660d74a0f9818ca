COMMENT ON COLUMN {{ object.path }} IS {{ literal after.text }};
