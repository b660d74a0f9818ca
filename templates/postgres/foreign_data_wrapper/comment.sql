COMMENT ON FOREIGN DATA WRAPPER {{ object.path }} IS {{ literal object.comment }};
