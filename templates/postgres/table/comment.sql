COMMENT ON TABLE {{ object.path }} IS {{ literal object.comment }};
