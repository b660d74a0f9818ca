COMMENT ON TEXT SEARCH TEMPLATE {{ object.path }} IS {{ literal object.comment }};
