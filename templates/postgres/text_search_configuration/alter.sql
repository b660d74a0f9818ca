{{~ gone = removed_parameters before.mappings after.mappings ~}}
{{~ if gone != "" ~}}
{{~ for type in gone | string.split ", " ~}}
ALTER TEXT SEARCH CONFIGURATION {{ after.path }} DROP MAPPING FOR {{ quote type }};
{{~ end ~}}
{{~ end ~}}
{{~ for mapping in after.mappings ~}}
{{~ if !((before.mappings ?? []) | array.contains mapping) ~}}
{{~
  type = parameter_name mapping
  verb = "ADD"
  for old in before.mappings
    if (parameter_name old) == type
      verb = "ALTER"
    end
  end
~}}
ALTER TEXT SEARCH CONFIGURATION {{ after.path }} {{ verb }} MAPPING FOR {{ quote type }} WITH {{ parameter_value mapping }};
{{~ end ~}}
{{~ end ~}}
