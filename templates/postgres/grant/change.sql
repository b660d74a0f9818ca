{{~
  words = { table: "TABLE", view: "TABLE", materialized_view: "TABLE", foreign_table: "TABLE", sequence: "SEQUENCE", function: "FUNCTION", aggregate: "FUNCTION", procedure: "PROCEDURE", schema: "SCHEMA", enum: "TYPE", domain: "DOMAIN", composite: "TYPE", range: "TYPE", foreign_data_wrapper: "FOREIGN DATA WRAPPER", server: "FOREIGN SERVER" }
  plain = []
  grantable = []
  for privilege in $2
    if !($1 | array.contains privilege)
      if privilege | string.ends_with " WITH GRANT OPTION"
        grantable = grantable | array.add (privilege | string.replace " WITH GRANT OPTION" "")
      else
        plain = plain | array.add privilege
      end
    end
  end
  direction = $3 == "GRANT" ? "TO" : "FROM"
~}}
{{~ if plain.size > 0 ~}}
{{ $3 }} {{ plain | array.join ", " }} ON {{ words[object.on] }} {{ object.object }} {{ direction }} {{ object.name }};
{{~ end ~}}
{{~ if grantable.size > 0 ~}}
{{ $3 }} {{ grantable | array.join ", " }} ON {{ words[object.on] }} {{ object.object }} {{ direction }} {{ object.name }}{{ if $3 == "GRANT" }} WITH GRANT OPTION{{ end }};
{{~ end ~}}
