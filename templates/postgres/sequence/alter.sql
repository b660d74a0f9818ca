{{~
  parts = []
  if after.type != before.type
    parts = parts | array.add ("AS " + (after.type ?? "bigint"))
  end
  if after.increment != before.increment
    parts = parts | array.add ("INCREMENT BY " + (after.increment ?? 1))
  end
  # The bounds that nobody gave follow the type by themselves, the direction only where they are said anew.
  moved = ((after.increment ?? "1") | string.starts_with "-") != ((before.increment ?? "1") | string.starts_with "-")
  if moved || after.minimum != before.minimum
    parts = parts | array.add (after.minimum ? "MINVALUE " + after.minimum : "NO MINVALUE")
  end
  if moved || after.maximum != before.maximum
    parts = parts | array.add (after.maximum ? "MAXVALUE " + after.maximum : "NO MAXVALUE")
  end
  before_start = before.start ?? (default_start before)
  after_start = after.start ?? (default_start after)
  if after_start != before_start
    parts = parts | array.add ("START WITH " + after_start)
  end
  if after.cache != before.cache
    parts = parts | array.add ("CACHE " + (after.cache ?? 1))
  end
  if after.cycle != before.cycle
    parts = parts | array.add (after.cycle ? "CYCLE" : "NO CYCLE")
  end
~}}
{{~ if restart ~}}
{{~ if restart.least || restart.greatest ~}}
ALTER SEQUENCE {{ after.path }}{{ if restart.least }} MINVALUE {{ restart.least }}{{ end }}{{ if restart.greatest }} MAXVALUE {{ restart.greatest }}{{ end }};
{{~ end ~}}
SELECT setval({{ literal after.path }}, {{ restart.start }}, false) FROM {{ after.path }} WHERE last_value NOT BETWEEN {{ restart.minimum }} AND {{ restart.maximum }};
{{~ end ~}}
{{~ if parts.size > 0 ~}}
ALTER SEQUENCE {{ after.path }}
    {{ parts | array.join "\n    " }};
{{~ end ~}}
{{~ if after.unlogged != before.unlogged ~}}
ALTER SEQUENCE {{ after.path }} SET {{ after.unlogged ? "UNLOGGED" : "LOGGED" }};
{{~ end ~}}
