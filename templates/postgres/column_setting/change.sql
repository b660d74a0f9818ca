{{~
  # What ALTER VIEW and ALTER MATERIALIZED VIEW set for a column, of its first version or of none to its second or to none.
  before = $1
  after = $2
  object = after.name ? after : before
  column = "ALTER COLUMN " + quote object.name + " "
  settings = []
  if after.default != before.default
    settings = settings | array.add (column + (after.default ? "SET DEFAULT " + after.default : "DROP DEFAULT"))
  end
  if after.storage != before.storage
    settings = settings | array.add (column + "SET STORAGE " + ((after.storage ?? before.usual_storage) | string.upcase))
  end
  if after.compression != before.compression
    settings = settings | array.add (column + "SET COMPRESSION " + (after.compression ?? "default"))
  end
  if after.statistics != before.statistics
    settings = settings | array.add (column + "SET STATISTICS " + (after.statistics ?? -1))
  end
  reset = removed_parameters before.with after.with
  if reset != ""
    settings = settings | array.add (column + "RESET (" + reset + ")")
  end
  set = added_parameters before.with after.with
  if set != ""
    settings = settings | array.add (column + "SET (" + set + ")")
  end
~}}
{{~ if settings.size > 0 ~}}
ALTER {{ object.view ? "VIEW " + object.view : "MATERIALIZED VIEW " + object.materialized_view }}
    {{ settings | array.join ",\n    " }};
{{~ end ~}}
