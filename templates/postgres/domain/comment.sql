COMMENT ON DOMAIN {{ object.path }} IS {{ literal object.comment }};
