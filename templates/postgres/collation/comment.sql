COMMENT ON COLLATION {{ object.path }} IS {{ literal object.comment }};
