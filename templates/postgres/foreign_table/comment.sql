COMMENT ON FOREIGN TABLE {{ object.path }} IS {{ literal object.comment }};
