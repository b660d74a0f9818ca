COMMENT ON TEXT SEARCH CONFIGURATION {{ object.path }} IS {{ literal object.comment }};
