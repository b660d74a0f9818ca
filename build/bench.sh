#!/usr/bin/env bash
# Measures the commands on TABLES tables (default 1000) of 15 columns against 'pg_dump -s' of the same database: ROUNDS rounds (default 5), in each of which all
# commands run in turn. Printed are the medians, of the time in ms, of its ratio to that of pg_dump in the same round, and of the tool's own processor time.
# SCHEMAGEN=<command> is the tool (default: the one of artifacts/packages, installed into a temporary folder).
set -euo pipefail
owner=bench
. "$(dirname "$0")/throwaway.sh"
tables=${TABLES:-1000}
rounds=${ROUNDS:-5}

psql() { "$bin/psql" -qX -h "$server" -U bench -c 'SET client_min_messages = warning' "$@"; }
configure() { printf '{ "connection": "host=%s user=bench dbname=%s", "project": "%s/models" }' "$server" "$1" "$work" > schemagen.json; }

# A database with the tables and all their revisions, and a folder for a first revision of the same models.
mkdir -p "$work/models" "$work/first/migrations" "$work/scaffolded" "$work/times" "$work/migrations"
cd "$work"
awk -v n="$tables" 'BEGIN {
  for (i = 1; i <= n; i++) {
    f = "models/Item" i ".cs"
    print "using System.ComponentModel.DataAnnotations;\nusing System.ComponentModel.DataAnnotations.Schema;\nusing SchemaGen;\n\nnamespace Bench;\n" > f
    print "[Table(\"item" i "\")]\n[Check(\"amount0 > 0\")]\npublic class Item" i "\n{" > f
    print "    [Key]\n    public int Id { get; set; }\n\n    [PgIndex(Unique = true)]\n    public required string Code { get; set; }\n" > f
    print "    [PgIndex, References(typeof(Item" (i > 1 ? i - 1 : 1) "))]\n    public int? ParentId { get; set; }\n" > f
    for (c = 0; c < 4; c++) print "    [MaxLength(40)]\n    public string? Text" c " { get; set; }\n" > f
    for (c = 0; c < 4; c++) print "    [Precision(10, 2), DefaultSql(\"0\")]\n    public decimal Amount" c " { get; set; }\n" > f
    for (c = 0; c < 4; c++) print "    [DefaultSql(\"now()\")]\n    public DateTime Moment" c " { get; set; }\n" > f
    print "}" > f
    close(f)
  }
}'
configure postgres
"$SCHEMAGEN" revision -q -m initial > /dev/null
"$SCHEMAGEN" upgrade -q
psql -d postgres -c 'VACUUM ANALYZE' -c 'CREATE DATABASE empty'
up=$(ls "$work"/migrations/*_initial.up.sql)
(cd first && configure empty)
(cd scaffolded && printf '{ "connection": "host=%s user=bench dbname=postgres" }' "$server" > schemagen.json)

# Keeps how long a command took; that it finds differences is no failure.
timed() {
  local name=$1 TIMEFORMAT='%R %U %S'
  shift
  { time "$@" > /dev/null 2> "$work/said" || [ $? = 1 ] || { cat "$work/said"; exit 2; }; } 2>> "$work/times/$name"
}
forget() { rm -rf "$XDG_CACHE_HOME/schemagen/models"; }
fresh() { psql -d postgres -c 'DROP DATABASE IF EXISTS fresh' -c 'CREATE DATABASE fresh'; }
to_fresh() { "$SCHEMAGEN" "$@" --connection "host=$server user=bench dbname=fresh"; }

for _ in $(seq "$rounds"); do
  timed pg_dump "$bin/pg_dump" -s -h "$server" -U bench -d postgres
  # The cache keeps the models of one project for one set of settings.
  timed known "$SCHEMAGEN" check --offline
  timed check "$SCHEMAGEN" check
  timed offline "$SCHEMAGEN" check --offline
  timed diff "$SCHEMAGEN" diff --from database --to models
  forget
  timed check_anew "$SCHEMAGEN" check
  forget
  timed diff_anew "$SCHEMAGEN" diff --from database --to models
  sed -i 's/^    \[Key\]/    public int? Year { get; set; }\n\n    [Key]/' models/Item7.cs
  timed change "$SCHEMAGEN" revision -q -m change
  sed -i '/public int? Year/,+1d' models/Item7.cs
  rm -f migrations/*_change.*
  (cd first && "$SCHEMAGEN" check --offline > /dev/null 2>&1 || true)
  (cd first && timed first "$SCHEMAGEN" revision -q -m first && rm -f migrations/*)
  (cd first && timed first_offline "$SCHEMAGEN" revision -q -m first --offline && rm -f migrations/*)
  fresh
  timed psql "$bin/psql" -qX -h "$server" -U bench -d fresh -1 -f "$up"
  fresh
  timed upgrade to_fresh upgrade -q
  timed downgrade to_fresh downgrade -q base
  (cd scaffolded && timed scaffold "$SCHEMAGEN" scaffold --force --no-baseline)
done

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
# What a command is, its file of times, and that of the command which it is compared with.
line() {
  local ms cpu ratio
  ms=$(awk '{ print $1 * 1000 }' "times/$2" | median)
  cpu=$(awk '{ print ($2 + $3) * 1000 }' "times/$2" | median)
  ratio=$(paste "times/$2" "times/${3:-pg_dump}" | awk '{ print $1 / $4 }' | median)
  printf '%-58s %8.0f %8.2f %8.0f\n' "$1" "$ms" "$ratio" "$cpu"
}
printf '%-58s %8s %8s %8s\n' "$tables tables, medians of $rounds rounds" ms ratio "cpu ms"
line "pg_dump -s" pg_dump
line "check" check
line "check, models read anew" check_anew
line "check --offline" offline
line "diff --from database --to models" diff
line "diff, models read anew" diff_anew
line "revision, one property more" change
line "revision, the first one" first
line "revision --offline, the first one" first_offline
line "scaffold --no-baseline" scaffold
line "psql -q -1 -f of the first revision" psql
line "upgrade by it, to psql" upgrade psql
line "downgrade from it, to psql" downgrade psql
