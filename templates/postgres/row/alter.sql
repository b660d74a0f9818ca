{{~
  row = rows[0]
  set = []
  for column in row.columns
    set = set | array.add (column + " = " + row.values[for.index])
  end
  where = []
  for column in row.key
    where = where | array.add (column + " = " + row.key_values[for.index])
  end
~}}
{{~ if set.size > 0 ~}}
UPDATE {{ after.owner }} SET {{ set | array.join ", " }} WHERE {{ where | array.join " AND " }};
{{~ end ~}}
