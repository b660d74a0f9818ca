{{~
  # The order of the parents is kept as it is written: what comes behind a parent that goes or moves is taken off and put on again.
  kept = 0
  while kept < before.from.size && kept < after.from.size && before.from[kept] == after.from[kept]
    kept = kept + 1
  end
~}}
{{~ for parent in (before.from | array.offset kept) ~}}
ALTER TABLE {{ after.path }} NO INHERIT {{ parent }};
{{~ end ~}}
{{~ for parent in (after.from | array.offset kept) ~}}
ALTER TABLE {{ after.path }} INHERIT {{ parent }};
{{~ end ~}}
