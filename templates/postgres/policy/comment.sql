COMMENT ON POLICY {{ quote object.name }} ON {{ object.owner }} IS {{ literal object.comment }};
