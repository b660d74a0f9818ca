COMMENT ON TEXT SEARCH PARSER {{ object.path }} IS {{ literal object.comment }};
