COMMENT ON EVENT TRIGGER {{ object.path }} IS {{ literal object.comment }};
