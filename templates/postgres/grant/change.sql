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
  target = object.objects ? object.objects : words[object.on] + " " + object.object
  maker = ""
  if object.objects
    maker = "ALTER DEFAULT PRIVILEGES " + (object.maker ? "FOR ROLE " + object.maker + " " : "") + (object.space ? "IN SCHEMA " + (quote object.space) + " " : "")
  end
  direction = $3 == "GRANT" ? "TO" : "FROM"
~}}
{{~ if plain.size > 0 ~}}
{{ maker }}{{ $3 }} {{ plain | array.join ", " }} ON {{ target }} {{ direction }} {{ object.name }};
{{~ end ~}}
{{~ if grantable.size > 0 ~}}
{{ maker }}{{ $3 }} {{ grantable | array.join ", " }} ON {{ target }} {{ direction }} {{ object.name }}{{ if $3 == "GRANT" }} WITH GRANT OPTION{{ end }};
{{~ end ~}}
