COMMENT ON CONVERSION {{ object.path }} IS {{ literal object.comment }};
