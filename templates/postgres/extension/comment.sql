COMMENT ON EXTENSION {{ object.path }} IS {{ literal object.comment }};
