# Of the text of pg_dump one line for each object: its kind and name, a tab, and its SQL with the members of a table or a type sorted, for their order is no difference.
function flush(  i, j, t, text) {
  if (name == "") return
  for (i = 2; i <= members; i++) for (j = i; j > 1 && member[j - 1] > member[j]; j--) { t = member[j]; member[j] = member[j - 1]; member[j - 1] = t }
  text = ""
  for (i = 1; i <= members; i++) text = text "\\n" member[i]
  print name "\t" head text tail
  name = ""
}
function sorted(list,  part, n, i, j, t) {
  n = split(list, part, /, /)
  for (i = 2; i <= n; i++) for (j = i; j > 1 && part[j - 1] > part[j]; j--) { t = part[j]; part[j] = part[j - 1]; part[j - 1] = t }
  list = part[1]
  for (i = 2; i <= n; i++) list = list ", " part[i]
  return list
}
# Storage parameters in the order of their names, for theirs is none.
function settled(line) {
  return match(line, /WITH \([a-z_.]+=[^()]*\)/) ? substr(line, 1, RSTART + 5) sorted(substr(line, RSTART + 6, RLENGTH - 7)) substr(line, RSTART + RLENGTH - 1) : line
}
# The columns of extended statistics stand in the order of their table.
function byname(line) {
  return match(line, / ON [a-z0-9_, ]+ FROM /) ? substr(line, 1, RSTART + 3) sorted(substr(line, RSTART + 4, RLENGTH - 10)) substr(line, RSTART + RLENGTH - 6) : line
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
/WITH \(/ { $0 = settled($0) }
/^CREATE STATISTICS / { $0 = byname($0) }
inside && /^\)/ { inside = 0; tail = tail "\\n" $0; next }
inside { sub(/,$/, ""); member[++members] = $0; next }
{ if (members) tail = tail "\\n" $0; else head = head "\\n" $0 }
/^CREATE .*TABLE .*\($/ || /^CREATE TYPE .* AS \($/ { inside = 1 }
END { flush() }
