COMMENT ON CONSTRAINT {{ quote object.name }} ON {{ object.owner }} IS {{ literal object.comment }};
