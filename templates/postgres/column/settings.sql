{{~
  # What CREATE TABLE and ADD COLUMN cannot say, or only of late.
  c = $1
  column = "ALTER COLUMN " + quote c.name + " "
  settings = []
  if c.storage
    settings = settings | array.add (column + "SET STORAGE " + (c.storage | string.upcase))
  end
  if c.statistics
    settings = settings | array.add (column + "SET STATISTICS " + c.statistics)
  end
  if c.with
    settings = settings | array.add (column + "SET (" + (parameters c.with) + ")")
  end
~}}
{{~ if settings.size > 0 ~}}
ALTER TABLE {{ c.owner }}
    {{ settings | array.join ",\n    " }};
{{~ end ~}}
