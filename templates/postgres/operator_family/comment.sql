COMMENT ON OPERATOR FAMILY {{ quote object.schema }}.{{ quote object.name }} USING {{ object.method }} IS {{ literal object.comment }};
