{{~
  options = include "options.sql" before.options after.options | string.strip
  changes = []
  if after.handler != before.handler
    changes = changes | array.add (after.handler ? "HANDLER " + after.handler : "NO HANDLER")
  end
  if after.validator != before.validator
    changes = changes | array.add (after.validator ? "VALIDATOR " + after.validator : "NO VALIDATOR")
  end
  if options != ""
    changes = changes | array.add options
  end
~}}
{{~ if changes.size > 0 ~}}
ALTER FOREIGN DATA WRAPPER {{ after.path }} {{ changes | array.join " " }};
{{~ end ~}}
