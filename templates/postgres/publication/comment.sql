COMMENT ON PUBLICATION {{ object.path }} IS {{ literal object.comment }};
