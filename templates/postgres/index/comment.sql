COMMENT ON INDEX {{ object.path }} IS {{ literal object.comment }};
