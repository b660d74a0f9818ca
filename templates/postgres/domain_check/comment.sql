COMMENT ON CONSTRAINT {{ quote object.name }} ON DOMAIN {{ object.owner }} IS {{ literal object.comment }};
