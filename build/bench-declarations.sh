#!/usr/bin/env bash
# Measures, against pg_dump on one database and in one run, what a changed function costs in a project of 100 tables, 60 views and 80 functions.
# SCHEMAGEN=<command> is the tool (default: the one of artifacts/packages, installed into a temporary folder).
set -euo pipefail
owner=bench
. "$(dirname "$0")/throwaway.sh"

mkdir -p "$work/models" "$work/sql" "$work/migrations"
cd "$work"
awk 'BEGIN {
  print "using System.ComponentModel.DataAnnotations.Schema;\nusing SchemaGen;\n" > "models/Models.cs"
  for (i = 0; i < 100; i++) {
    print "[Table(\"t" i "\")]\npublic class T" i "\n{\n    public int Id { get; set; }\n\n    [PgIndex] public string Name { get; set; } = \"\";\n" > "models/Models.cs"
    print "    public int Year { get; set; }\n\n    [DefaultSql(\"f0(1)\")] public int Code { get; set; }\n\n    public decimal Price { get; set; }" > "models/Models.cs"
    if (i > 0) print "\n    [References(typeof(T" i - 1 "))] public int? PreviousId { get; set; }" > "models/Models.cs"
    print "}\n" > "models/Models.cs"
  }
  for (i = 0; i < 80; i++) {
    body = i % 2 ? "SELECT max(year) + a FROM t" i : "SELECT a + " i
    print "CREATE FUNCTION f" i "(a integer) RETURNS integer LANGUAGE sql STABLE AS $$ " body " $$;" > "sql/functions.sql"
  }
  for (i = 0; i < 60; i++) {
    below = i % 3 ? " JOIN v" i - 1 " v ON v.id = t.id" : ""
    print "CREATE VIEW v" i " AS SELECT t.id, t.name, f" i "(t.year) AS year, n.price FROM t" i " t JOIN t" i + 1 " n ON n.id = t.id" below ";" > "sql/views.sql"
  }
}'
printf '{ "connection": "host=%s user=bench dbname=postgres", "project": "models" }' "$server" > schemagen.json
"$SCHEMAGEN" revision -q -m initial > /dev/null
"$SCHEMAGEN" upgrade -q
sed -i 's/SELECT a + 10 /SELECT a + 11 /' sql/functions.sql
revise() {
  rm -f migrations/*changed*
  "$SCHEMAGEN" revision -m changed
}

dump=$(least as_server_user "$bin/pg_dump" -s -h "$server" -U bench -d postgres)
revision=$(least revise)
printf '%-52s %8s %8s\n' "100 tables, 60 views, 80 functions" ms ratio
row "pg_dump -s" "$dump"
row "revision after one function has changed" "$revision"
echo "statements: $(grep -c ';$' migrations/*changed.up.sql) up, $(grep -c ';$' migrations/*changed.down.sql) down"
