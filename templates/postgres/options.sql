{{~
  # How the options of something foreign change from $1 to $2, each as name=value. What is included shares its variables with who includes it.
  option_changes = []
  for option in $2
    if !(($1 ?? []) | array.contains option)
      option_verb = "ADD "
      for old_option in $1
        if (parameter_name old_option) == (parameter_name option)
          option_verb = "SET "
        end
      end
      option_changes = option_changes | array.add (option_verb + (quote (parameter_name option)) + " " + (literal (parameter_value option)))
    end
  end
  removed_options = removed_parameters $1 $2
  if removed_options != ""
    for removed_option in removed_options | string.split ", "
      option_changes = option_changes | array.add ("DROP " + (quote removed_option))
    end
  end
~}}
{{ if option_changes.size > 0 }}OPTIONS ({{ option_changes | array.join ", " }}){{ end }}
