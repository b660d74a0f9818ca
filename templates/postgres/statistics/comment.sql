COMMENT ON STATISTICS {{ object.path }} IS {{ literal object.comment }};
