{{~
  # Constraints go before columns, which would take theirs along.
  changes = []
  for check in before.checks
    if !((after.checks ?? []) | array.contains check)
      changes = changes | array.add ("DROP CONSTRAINT " + (first_name check))
    end
  end
  for old in before.columns
    stays = false
    for column in after.columns
      stays = stays || column.name == old.name
    end
    if !stays
      changes = changes | array.add ("DROP COLUMN " + (quote old.name))
    end
  end
  for column in after.columns
    old = null
    for candidate in before.columns
      if candidate.name == column.name
        old = candidate
      end
    end
    name = quote column.name
    if !old
      changes = changes | array.add ("ADD COLUMN " + name + " " + column.type + (column.default ? " DEFAULT " + column.default : "") + (column.generated ? " GENERATED ALWAYS AS (" + column.generated + ") STORED" : "") + (column.not_null ? " NOT NULL" : ""))
    else
      if column.type != old.type
        changes = changes | array.add ("ALTER COLUMN " + name + " TYPE " + column.type)
      end
      if column.default != old.default
        changes = changes | array.add ("ALTER COLUMN " + name + (column.default ? " SET DEFAULT " + column.default : " DROP DEFAULT"))
      end
      if column.not_null != old.not_null
        changes = changes | array.add ("ALTER COLUMN " + name + (column.not_null ? " SET" : " DROP") + " NOT NULL")
      end
    end
    options = include "options.sql" (old ? old.options : []) column.options | string.strip
    if options != ""
      changes = changes | array.add ("ALTER COLUMN " + name + " " + options)
    end
  end
  for check in after.checks
    if !((before.checks ?? []) | array.contains check)
      changes = changes | array.add ("ADD CONSTRAINT " + check)
    end
  end
  options = include "options.sql" before.options after.options | string.strip
  if options != ""
    changes = changes | array.add options
  end
~}}
{{~ if changes.size > 0 ~}}
ALTER FOREIGN TABLE {{ after.path }}
    {{ changes | array.join ",\n    " }};
{{~ end ~}}
