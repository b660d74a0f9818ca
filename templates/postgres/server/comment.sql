COMMENT ON SERVER {{ object.path }} IS {{ literal object.comment }};
