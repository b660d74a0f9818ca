COMMENT ON CAST {{ object.path }} IS {{ literal object.comment }};
