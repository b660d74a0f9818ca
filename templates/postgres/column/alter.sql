{{~ if online ~}}
{{~ include "column/online.sql" ~}}
{{~ ret ~}}
{{~ end ~}}
{{~
  column = "ALTER COLUMN " + quote after.name + " "
  retyped = after.type != before.type || after.collate != before.collate
  first = []
  parts = []
  identity = []
  if before.generated && !after.generated
    first = first | array.add (column + "DROP EXPRESSION")
  end
  if before.identity && !after.identity
    first = first | array.add (column + "DROP IDENTITY")
  end
  if before.default && (retyped || !after.default)
    parts = parts | array.add (column + "DROP DEFAULT")
  end
  if before.not_null && !after.not_null
    parts = parts | array.add (column + "DROP NOT NULL")
  end
  if retyped
    type = column + "TYPE " + after.type
    if after.collate
      type = type + " COLLATE " + after.collate
    end
    if conversion
      type = type + " USING " + conversion
    end
    parts = parts | array.add type
  end
  if after.not_null && !before.not_null
    parts = parts | array.add (after.not_null_name ? "ADD CONSTRAINT " + (quote after.not_null_name) + " NOT NULL " + (quote after.name) : column + "SET NOT NULL")
  end
  if after.default && (retyped || before.default != after.default)
    parts = parts | array.add (column + "SET DEFAULT " + after.default)
  end
  if after.identity && !before.identity
    identity = identity | array.add (column + "ADD " + (include "column/identity.sql" after.identity (quote after.schema)))
  else if after.identity
    i = after.identity
    b = before.identity
    # In one action, or else each has to fit what the others were.
    options = []
    if i.mode != b.mode
      options = options | array.add ("SET GENERATED " + (i.mode == "always" ? "ALWAYS" : "BY DEFAULT"))
    end
    if i.increment != b.increment
      options = options | array.add ("SET INCREMENT BY " + (i.increment ?? 1))
    end
    # The bounds that nobody gave follow the type by themselves, the direction only where they are said anew.
    moved = ((i.increment ?? "1") | string.starts_with "-") != ((b.increment ?? "1") | string.starts_with "-")
    if moved || i.minimum != b.minimum
      options = options | array.add (i.minimum ? "SET MINVALUE " + i.minimum : "SET NO MINVALUE")
    end
    if moved || i.maximum != b.maximum
      options = options | array.add (i.maximum ? "SET MAXVALUE " + i.maximum : "SET NO MAXVALUE")
    end
    start = i.start ?? (default_start i)
    if start != (b.start ?? (default_start b))
      options = options | array.add ("SET START WITH " + start)
    end
    if i.cache != b.cache
      options = options | array.add ("SET CACHE " + (i.cache ?? 1))
    end
    if i.cycle != b.cycle
      options = options | array.add (i.cycle ? "SET CYCLE" : "SET NO CYCLE")
    end
    if options.size > 0
      identity = identity | array.add (column + (options | array.join " "))
    end
  end
  settings = []
  # ALTER TYPE gives a column the storage and the compression of its new type.
  kept = retyped ? { statistics: before.statistics, with: before.with } : before
  include "column/changed_settings.sql" kept after (type_storage after.type)
  # The type of a column is seen as it was before the statement by those that make or drop what computes it.
  statements = retyped ? [first, parts, (identity | array.concat settings)] : [(first | array.concat parts | array.concat identity | array.concat settings)]
  # The sequence of an identity changes its type with the column, which its bounds have to fit.
  sizes = { smallint: 1, integer: 2, bigint: 3 }
  if retyped && before.identity && after.identity && (sizes[after.type] ?? 0) < (sizes[before.type] ?? 0)
    statements = [first, identity, (parts | array.concat settings)]
  end
  # A sequence stands in between that has the name of the identity's.
  if inner != ""
    statements = after.identity ? [first, parts, inner, (identity | array.concat settings)] : [first, inner, parts, (identity | array.concat settings)]
  end
~}}
{{~ if before.not_null && after.not_null && before.not_null_name != after.not_null_name ~}}
{{~ usual = usual_not_null after.owner after.name ~}}
ALTER TABLE {{ after.owner }} RENAME CONSTRAINT {{ quote (before.not_null_name ?? usual) }} TO {{ quote (after.not_null_name ?? usual) }};
{{~ end ~}}
{{~
  if before.identity && after.identity && before.identity.sequence != after.identity.sequence
    usual = usual_sequence after.owner after.name
~}}
ALTER SEQUENCE {{ quote after.schema }}.{{ quote (before.identity.sequence ?? usual) }} RENAME TO {{ quote (after.identity.sequence ?? usual) }};
{{~ end ~}}
{{~
  if restart
    sequence = (quote after.schema) + "." + (quote (after.identity.sequence ?? (usual_sequence after.owner after.name)))
~}}
{{~ if restart.least || restart.greatest ~}}
ALTER TABLE {{ after.owner }}
    {{ column }}{{ if restart.least }}SET MINVALUE {{ restart.least }}{{ end }}{{ if restart.greatest }}SET MAXVALUE {{ restart.greatest }}{{ end }};
{{~ end ~}}
SELECT setval({{ literal sequence }}, {{ restart.start }}, false) FROM {{ sequence }} WHERE last_value NOT BETWEEN {{ restart.minimum }} AND {{ restart.maximum }};
{{~ end ~}}
{{~ if fill ~}}
UPDATE {{ after.owner }} SET {{ quote after.name }} = {{ fill }} WHERE {{ quote after.name }} IS NULL;
{{~ end ~}}
{{~ for statement in statements ~}}
{{~ if statement == inner ~}}
{{ statement }}
{{~ else if statement.size > 0 ~}}
ALTER TABLE {{ after.owner }}
    {{ statement | array.join ",\n    " }};
{{~ end ~}}
{{~ end ~}}
{{~ if after.identity && !before.identity ~}}
SELECT setval(pg_get_serial_sequence({{ literal after.owner }}, {{ literal after.name }}), {{ after.identity.increment && (after.identity.increment | string.starts_with "-") ? "min" : "max" }}({{ quote after.name }})) FROM {{ after.owner }} HAVING count({{ quote after.name }}) > 0;
{{~ end ~}}
{{~
  # A sequence that an existing column begins to draw from has to be past what is there.
  drawn = after.default && after.default != before.default ? (drawn_sequence after.default) : null
~}}
{{~ if drawn && (after.type == "integer" || after.type == "bigint" || after.type == "smallint") ~}}
SELECT setval({{ literal drawn }}, max({{ quote after.name }})) FROM {{ after.owner }} HAVING max({{ quote after.name }}) >= (SELECT last_value FROM {{ drawn }});
{{~ end ~}}
