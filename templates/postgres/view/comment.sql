COMMENT ON VIEW {{ object.path }} IS {{ literal object.comment }};
