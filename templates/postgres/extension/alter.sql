{{~ if after.version && after.version != before.version ~}}
ALTER EXTENSION {{ after.path }} UPDATE TO {{ literal after.version }};
{{~ end ~}}
{{~ if after.schema && after.schema != before.schema ~}}
ALTER EXTENSION {{ after.path }} SET SCHEMA {{ quote after.schema }};
{{~ end ~}}
