{{~ if object.comment != (before ? before.comment : null) ~}}
COMMENT ON COLUMN {{ object.path }} IS {{ literal object.comment }};
{{~ end ~}}
{{~ made = object.identity ? object.identity.comment : null ~}}
{{~ known = before && before.identity ? before.identity.comment : null ~}}
{{~ if object.identity && made != known ~}}
COMMENT ON SEQUENCE {{ quote object.schema }}.{{ quote (object.identity.sequence ?? (usual_sequence object.owner object.name)) }} IS {{ literal made }};
{{~ end ~}}
