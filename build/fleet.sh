#!/usr/bin/env bash
# Upgrades DATABASES databases (default 200) and SCHEMAS schemas of one database (default 2000), a tenant each, PARALLEL at a time (default 8), three of each broken:
# all others have to be done, the report has to name the three and no other, and the same command again has to do the three alone. Prints how long each took.
# SCHEMAGEN=<command> is the tool (default: the one of artifacts/packages, installed into a temporary folder).
set -euo pipefail
. "$(dirname "$0")/throwaway.sh"
databases=${DATABASES:-200}
schemas=${SCHEMAS:-2000}
parallel=${PARALLEL:-8}

sql() { "$bin/psql" -qXAt -v ON_ERROR_STOP=1 -h "$server" -U "$owner" -d "${1:-postgres}"; }
fail() { echo "fleet.sh: $*" >&2; exit 1; }

# A folder with five tables and an index that no transaction holds, in the schema that the settings name.
project() {
  mkdir -p "$1/migrations"
  printf '%s' "$2" > "$1/schemagen.json"
  printf 'using System.ComponentModel.DataAnnotations.Schema;\n' > "$1/Models.cs"
  for i in 1 2 3 4 5; do
    printf '[Table("orders_%s")] public class Orders%s { public int Id { get; set; } public string? Text { get; set; } }\n' "$i" "$i" >> "$1/Models.cs"
  done
  (cd "$1" && "$SCHEMAGEN" revision -m orders --offline -q > /dev/null && "$SCHEMAGEN" revision -m text --empty --offline -q > /dev/null)
  printf -- '-- schemagen: no-transaction\nCREATE INDEX CONCURRENTLY orders_text ON %sorders_1 (text);\n' "$3" > "$(echo "$1"/migrations/*_text.up.sql)"
  printf 'DROP INDEX %sorders_text;\n' "$3" > "$(echo "$1"/migrations/*_text.down.sql)"
  (cd "$1" && "$SCHEMAGEN" record -q > /dev/null)
}

# Runs an upgrade of all and prints its time: what, how many, how many of them fail, how many of them are there already.
upgrade() {
  local name=$1 count=$2 broken=$3 there=$4 start took code=0
  shift 4
  start=$(date +%s%N)
  "$SCHEMAGEN" upgrade --parallel "$parallel" "$@" > /dev/null 2> said.txt || code=$?
  took=$((($(date +%s%N) - start) / 1000000))
  [ "$code" = "$((broken > 0 ? 2 : 0))" ] || fail "$name: exit code $code: $(tail -5 said.txt)"
  grep -q "^$((count - broken)) of $count [a-z]* done, $broken failed$" said.txt || fail "$name: $(grep ' done, ' said.txt || tail -5 said.txt)"
  [ "$(grep -c ': there already$' said.txt || true)" = "$there" ] || fail "$name: not $there were there already"
  if [ "$broken" -gt 0 ]; then
    [ "$(grep -oE '^(error: )?[a-z0-9_]+: .*relation "orders_3" already exists' said.txt | grep -oE 'tenant_[0-9]+' | sort -u | tr '\n' ' ')" = "tenant_1 tenant_20 tenant_99 " ] || fail "$name: $(grep error: said.txt)"
  fi
  printf '%-52s %8d ms %6d ms each\n' "$name" "$took" $((took / count))
}

for i in $(seq "$databases"); do echo "CREATE DATABASE tenant_$i;"; done | sql
for i in 1 20 99; do echo 'CREATE TABLE orders_3 (id text)' | sql tenant_$i; done
project "$work/databases" "{ \"connection\": \"host=$server user=$owner dbname=postgres\" }" ''
cd "$work/databases"
seq -f 'tenant_%.0f' "$databases" > tenants.txt
upgrade "one database" 1 0 0 --targets "query:SELECT 'tenant_2'"
upgrade "$databases databases, three of them broken" "$databases" 3 1 --targets tenants.txt
for i in 1 20 99; do echo 'DROP TABLE orders_3' | sql tenant_$i; done
upgrade "$databases databases, three of them left" "$databases" 0 $((databases - 3)) --targets tenants.txt
"$SCHEMAGEN" current --targets tenants.txt | grep -q "^$databases at " || fail "not all databases are at one revision"

echo 'CREATE DATABASE shared' | sql
for i in $(seq "$schemas"); do echo "CREATE SCHEMA tenant_$i;"; done | sql shared
for i in 1 20 99; do echo "CREATE TABLE tenant_$i.orders_3 (id text)" | sql shared; done
project "$work/schemas" "{ \"connection\": \"host=$server user=$owner dbname=shared\", \"schema\": \"{schema}\", \"journalSchema\": \"{schema}\" }" '"{schema}".'
cd "$work/schemas"
upgrade "one schema" 1 0 0 --targets 'schemas:tenant\_2'
upgrade "$schemas schemas, three of them broken" "$schemas" 3 1 --targets 'schemas:tenant_%'
for i in 1 20 99; do echo "DROP TABLE tenant_$i.orders_3" | sql shared; done
upgrade "$schemas schemas, three of them left" "$schemas" 0 $((schemas - 3)) --targets 'schemas:tenant_%'
"$SCHEMAGEN" current --targets 'schemas:tenant_%' | grep -q "^$schemas at " || fail "not all schemas are at one revision"
[ "$(echo "SELECT count(*) FROM pg_index WHERE indisvalid AND indexrelid::regclass::text LIKE '%.orders_text'" | sql shared)" = "$schemas" ] || fail 'an index is not there or not valid'
