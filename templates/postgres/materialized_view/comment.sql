COMMENT ON MATERIALIZED VIEW {{ object.path }} IS {{ literal object.comment }};
