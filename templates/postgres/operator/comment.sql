COMMENT ON OPERATOR {{ quote object.schema }}.{{ object.name }} {{ object.signature }} IS {{ literal object.comment }};
