COMMENT ON TRIGGER {{ quote object.name }} ON {{ object.owner }} IS {{ literal object.comment }};
