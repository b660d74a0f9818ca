COMMENT ON SCHEMA {{ object.path }} IS {{ literal object.comment }};
