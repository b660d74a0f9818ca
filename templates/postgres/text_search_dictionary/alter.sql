{{~
  # An option that is named goes to the end, so that naming all of them gives the order that is wanted; one without a value is taken away.
  changes = []
  for option in after.options
    changes = changes | array.add ((parameter_name option) + " = " + (parameter_value option))
  end
  gone = removed_parameters before.options after.options
  if gone != ""
    changes = changes | array.add gone
  end
~}}
{{~ if after.options != before.options && changes.size > 0 ~}}
ALTER TEXT SEARCH DICTIONARY {{ after.path }} ({{ changes | array.join ", " }});
{{~ end ~}}
