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
  include "column/changed_settings.sql" before after before.usual_storage
~}}
{{~ if settings.size > 0 ~}}
ALTER {{ object.view ? "VIEW " + object.view : "MATERIALIZED VIEW " + object.materialized_view }}
    {{ settings | array.join ",\n    " }};
{{~ end ~}}
