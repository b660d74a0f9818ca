COMMENT ON AGGREGATE {{ object.path }} IS {{ literal object.comment }};
