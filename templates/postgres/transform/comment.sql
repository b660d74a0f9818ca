COMMENT ON TRANSFORM FOR {{ object.type }} LANGUAGE {{ object.language }} IS {{ literal object.comment }};
