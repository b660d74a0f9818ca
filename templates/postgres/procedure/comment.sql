COMMENT ON PROCEDURE {{ object.path }} IS {{ literal object.comment }};
