{{~
  # Postgres leaves the multirange type and the constructors behind.
  old = rename.from.name
  new = rename.to.name
  old_multirange = before.multirange ? last_name before.multirange : quote (multirange_name old)
  new_multirange = after.multirange ? last_name after.multirange : quote (multirange_name new)
  arguments = after.subtype + ", " + after.subtype
  range = rename.to.path
  names = []
  moves = []
  if rename.from.schema != rename.to.schema
    moves = moves | array.add ("FUNCTION " + quote rename.from.schema + "." + quote old + "(" + arguments + ")")
    moves = moves | array.add ("FUNCTION " + quote rename.from.schema + "." + quote old + "(" + arguments + ", text)")
    if !after.multirange
      moves = moves | array.add ("TYPE " + quote rename.from.schema + "." + old_multirange)
      moves = moves | array.add ("FUNCTION " + quote rename.from.schema + "." + old_multirange + "()")
      moves = moves | array.add ("FUNCTION " + quote rename.from.schema + "." + old_multirange + "(" + range + ")")
      moves = moves | array.add ("FUNCTION " + quote rename.from.schema + "." + old_multirange + "(" + range + "[])")
    end
  end
  if old != new
    names = names | array.add ("FUNCTION " + quote rename.to.schema + "." + quote old + "(" + arguments + ") RENAME TO " + quote new)
    names = names | array.add ("FUNCTION " + quote rename.to.schema + "." + quote old + "(" + arguments + ", text) RENAME TO " + quote new)
  end
  if old_multirange != new_multirange
    place = after.multirange ? first_name after.multirange : quote rename.to.schema
    names = names | array.add ("TYPE " + place + "." + old_multirange + " RENAME TO " + new_multirange)
    names = names | array.add ("FUNCTION " + place + "." + old_multirange + "() RENAME TO " + new_multirange)
    names = names | array.add ("FUNCTION " + place + "." + old_multirange + "(" + range + ") RENAME TO " + new_multirange)
    names = names | array.add ("FUNCTION " + place + "." + old_multirange + "(" + range + "[]) RENAME TO " + new_multirange)
  end
~}}
{{~ include "rename.sql" "TYPE" ~}}
{{~ for move in moves ~}}
ALTER {{ move }} SET SCHEMA {{ quote rename.to.schema }};
{{~ end ~}}
{{~ for name in names ~}}
ALTER {{ name }};
{{~ end ~}}
