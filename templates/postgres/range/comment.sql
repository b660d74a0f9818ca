COMMENT ON TYPE {{ object.path }} IS {{ literal object.comment }};
