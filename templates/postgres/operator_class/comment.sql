COMMENT ON OPERATOR CLASS {{ quote object.schema }}.{{ quote object.name }} USING {{ object.method }} IS {{ literal object.comment }};
