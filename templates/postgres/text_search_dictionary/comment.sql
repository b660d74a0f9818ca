COMMENT ON TEXT SEARCH DICTIONARY {{ object.path }} IS {{ literal object.comment }};
