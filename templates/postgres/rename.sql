{{~ if rename.from.schema != rename.to.schema ~}}
ALTER {{ $1 }} {{ rename.from.path }} SET SCHEMA {{ quote rename.to.schema }};
{{~ end ~}}
{{~ if rename.from.name != rename.to.name ~}}
ALTER {{ $1 }} {{ quote rename.to.schema }}.{{ quote rename.from.name }} RENAME TO {{ quote rename.to.name }};
{{~ end ~}}
