COMMENT ON RULE {{ quote object.name }} ON {{ object.owner }} IS {{ literal object.comment }};
