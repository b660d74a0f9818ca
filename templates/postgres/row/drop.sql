{{~
  key = rows[0].key
  tuples = []
  for row in rows
    tuples = tuples | array.add (key.size == 1 ? row.key_values[0] : "(" + (row.key_values | array.join ", ") + ")")
  end
  columns = key.size == 1 ? key[0] : "(" + (key | array.join ", ") + ")"
~}}
DELETE FROM {{ before.owner }} WHERE {{ columns }} IN ({{ tuples | array.join ", " }});
