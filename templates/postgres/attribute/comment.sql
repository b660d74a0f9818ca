COMMENT ON COLUMN {{ object.path }} IS {{ literal object.comment }};
