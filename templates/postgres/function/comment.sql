COMMENT ON FUNCTION {{ object.path }} IS {{ literal object.comment }};
