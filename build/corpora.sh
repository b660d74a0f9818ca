#!/usr/bin/env bash
# Proves the way from a database to classes and back on every .sql file of a folder: build/corpora.sh DIR
# Each is loaded into a database, scaffolded, and made anew in an empty database by the first revision; pg_dump has to tell the same of both, object by object.
# SCHEMAGEN=<command> is the tool (default: the one of artifacts/packages, installed into a temporary folder). KEEP=<dir> keeps what was written.
set -uo pipefail
corpora=$(cd "${1:?the folder of the .sql files is missing}" && pwd)
owner=corpora
. "$(dirname "$0")/throwaway.sh"

sql() { "$bin/psql" -qX -h "$server" -U "$owner" "$@"; }
# A connection as every program here takes it.
to() { echo "host=$server user=$owner dbname=$1"; }

# Loads a file, making the roles that it misses, and prints the number of errors that remain.
load() {
  local roles round
  for round in 1 2 3; do
    sql -d postgres -c "DROP DATABASE IF EXISTS source" -c "CREATE DATABASE source" > /dev/null 2>&1
    sql -d source -f "$1" > /dev/null 2> "$work/errors"
    roles=$(sed -n 's/.*role "\([^"]*\)" does not exist.*/\1/p' "$work/errors" | sort -u)
    [ -n "$roles" ] || break
    for role in $roles; do sql -d postgres -c "CREATE ROLE \"$role\"" > /dev/null 2>&1; done
  done
  grep -c 'ERROR:' "$work/errors"
}

# One line for each object.
objects() {
  "$bin/pg_dump" -s -O -x -N schemagen "$(to "$1")" | awk -f "$here/build/objects.awk" | LC_ALL=C sort
}

tool() { (cd "$models" && "$SCHEMAGEN" "$@" >> "$work/log" 2>&1); }
answer() { if tool "$@"; then echo yes; else echo NO; fi; }

format='%-20s %6s %7s %6s %9s %8s %5s %5s %5s %5s  %s\n'
printf "$format" file errors objects equal different scaffold diff made check down 'first difference'
failed=0
sql -d postgres -c "CREATE DATABASE nothing"
objects nothing > "$work/nothing"
for file in "$corpora"/*.sql; do
  name=$(basename "$file" .sql)
  models="${KEEP:-$work}/$name"
  rm -rf "$models"
  mkdir -p "$models"
  : > "$work/log"
  errors=$(load "$file")
  sql -d postgres -c "DROP DATABASE IF EXISTS made" -c "CREATE DATABASE made" > /dev/null 2>&1
  scaffold=$(answer scaffold --connection "$(to source)")
  tool upgrade head --connection "$(to made)"
  objects source > "$work/source"
  objects made > "$work/made"
  diff=$(answer diff --from "$(to source)" --to models --connection "$(to source)")
  made=$(answer diff --from "$(to made)" --to models --connection "$(to made)")
  tool stamp head --connection "$(to source)"
  check=$(answer check --connection "$(to source)")
  tool downgrade base --yes --connection "$(to made)"
  down=$(if [ "$(objects made)" = "$(cat "$work/nothing")" ]; then echo yes; else echo NO; fi)
  objects=$(wc -l < "$work/source")
  equal=$(LC_ALL=C comm -12 "$work/source" "$work/made" | wc -l)
  LC_ALL=C comm -3 "$work/source" "$work/made" | sed 's/^\t//' | cut -f1 | sort -u > "$work/different"
  different=$(wc -l < "$work/different")
  first=$(head -n 1 "$work/different")
  printf "$format" "$name" "$errors" "$objects" "$equal" "$different" "$scaffold" "$diff" "$made" "$check" "$down" "${first:--}"
  if [ "$different" != 0 ] && [ -n "${VERBOSE:-}" ]; then
    LC_ALL=C comm -3 "$work/source" "$work/made" | sed 's/^\t/    + /; t; s/^/    - /'
    sed 's/^/    | /' "$work/log"
  fi
  if [ "$different" != 0 ]; then
    awk '{ t = $1; if ($2 ~ /^[A-Z]+$/) t = t " " $2; n[t]++ } END { for (t in n) printf "    %s %d\n", t, n[t] }' "$work/different" | sort
    failed=1
  fi
  case "$scaffold$diff$made$check$down" in *NO*) failed=1 ;; esac
done
exit $failed
