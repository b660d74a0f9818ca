{{~ if object.comment != (before ? before.comment : null) ~}}
COMMENT ON CONSTRAINT {{ quote object.name }} ON {{ object.owner }} IS {{ literal object.comment }};
{{~ end ~}}
{{~ if object.index_comment != (before ? before.index_comment : null) ~}}
COMMENT ON INDEX {{ quote object.schema }}.{{ quote object.name }} IS {{ literal object.index_comment }};
{{~ end ~}}
