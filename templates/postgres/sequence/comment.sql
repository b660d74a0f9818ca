COMMENT ON SEQUENCE {{ object.path }} IS {{ literal object.comment }};
