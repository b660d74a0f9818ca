# Of the text of pg_dump one line for each object: its kind and name, a tab, and its SQL with the members of a table or a type sorted, for their order is no difference.
function flush(  i, j, t, text) {
  if (name == "") return
  for (i = 2; i <= members; i++) for (j = i; j > 1 && member[j - 1] > member[j]; j--) { t = member[j]; member[j] = member[j - 1]; member[j - 1] = t }
  text = ""
  for (i = 1; i <= members; i++) text = text "\\n" member[i]
  print name "\t" head text tail
  name = ""
}
/^-- Name: .*; Type: / {
  flush()
  name = $0; sub(/^-- Name: /, "", name); sub(/; Owner: .*$/, "", name)
  type = name; sub(/^.*; Type: /, "", type); sub(/; Schema: .*$/, "", type)
  space = name; sub(/^.*; Schema: /, "", space)
  sub(/; Type: .*$/, "", name)
  name = type " " space "." name; head = ""; tail = ""; members = 0; inside = 0
  next
}
name == "" || /^--/ || /^SET default_table/ || /^\\(un)?restrict/ || /^$/ { next }
inside && /^\)/ { inside = 0; tail = tail "\\n" $0; next }
inside { sub(/,$/, ""); member[++members] = $0; next }
{ if (members) tail = tail "\\n" $0; else head = head "\\n" $0 }
/^CREATE .*TABLE .*\($/ || /^CREATE TYPE .* AS \($/ { inside = 1 }
END { flush() }
