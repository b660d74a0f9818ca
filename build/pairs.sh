#!/usr/bin/env bash
# Proves the difference between two databases on every pair of a folder: build/pairs.sh DIR
# A pair is a folder with old.sql and new.sql, and maybe setup.sql that comes before both. 'diff' has to turn old into new and new into old, judged by pg_dump object by object;
# and the models of new, scaffolded, have to turn a database that was adopted as old into new by a revision and back by its downgrade.
# SCHEMAGEN=<command> is the tool (default: the one of artifacts/packages, installed into a temporary folder). KEEP=<dir> keeps what was written; MODELS=no leaves the models out.
set -uo pipefail
pairs=$(cd "${1:?the folder of the pairs is missing}" && pwd)
owner=pairs
. "$(dirname "$0")/throwaway.sh"
models=${MODELS:-yes}
"$SCHEMAGEN" scaffold --help > /dev/null 2>&1 || models=no

sql() { "$bin/psql" -qX -h "$server" -U "$owner" "$@"; }
# A connection as every program here takes it.
to() { echo "host=$server user=$owner dbname=$1"; }
remake() { sql -d postgres -c "DROP DATABASE IF EXISTS \"$1\"" -c "CREATE DATABASE \"$1\" TEMPLATE \"${2:-template0}\"" > /dev/null 2>> "$log"; }

# Loads a side of a pair, making the roles that it misses; roles are of the whole server, and so are there already for the second side.
load() {
  local round role roles file
  for round in 1 2 3; do
    remake "$1"
    for file in "$pair/setup.sql" "$pair/$1.sql"; do
      if [ -f "$file" ]; then sql -d "$1" -f "$file" 2>&1 > /dev/null; fi
    done > "$work/errors"
    roles=$(sed -n 's/.*role "\([^"]*\)" does not exist.*/\1/p' "$work/errors" | sort -u)
    [ -n "$roles" ] || break
    for role in $roles; do sql -d postgres -c "CREATE ROLE \"$role\"" > /dev/null 2>&1; done
  done
  grep 'ERROR:' "$work/errors" | grep -v 'role .* already exists' >> "$log"
  return 0
}

objects() { "$bin/pg_dump" -s -O -N schemagen "$(to "$1")" | awk -f "$here/build/objects.awk" | LC_ALL=C sort; }

# Whether a database is as another; the first object that is not is kept for the table.
same() {
  objects "$1" > "$work/is"
  objects "$2" > "$work/wanted"
  cmp -s "$work/is" "$work/wanted" && return 0
  LC_ALL=C comm -3 "$work/is" "$work/wanted" >> "$log"
  remember "$(LC_ALL=C comm -3 "$work/is" "$work/wanted" | sed 's/^\t//' | cut -f1 | head -n 1)"
  return 1
}
remember() { [ -n "$first" ] || first=$1; }

# Turns a copy of one side into the other by the printed SQL.
by_diff() {
  remake copy "$1"
  (cd "$folder" && "$SCHEMAGEN" diff --from "$(to copy)" --to "$(to "$2")" > "$folder/$1-to-$2.sql" 2> "$work/said")
  if [ $? -gt 1 ]; then cat "$work/said" >> "$log"; remember "$(head -n 1 "$work/said")"; return 1; fi
  if ! sql -d copy -v ON_ERROR_STOP=1 -f "$folder/$1-to-$2.sql" > "$work/said" 2>&1; then cat "$work/said" >> "$log"; remember "$(sed 's/.*ERROR: */refused: /' "$work/said" | head -n 1)"; return 1; fi
  same copy "$2"
}

# Adopts old, then lets the classes of new ask for a revision.
by_models() {
  local project="$folder/project" made adopted=0
  mkdir -p "$project/migrations"
  echo '{ "privileges": "manage" }' > "$project/schemagen.json"
  remake copy old
  if ! is_empty old; then
    tool scaffold --connection "$(to copy)" --output Models && tool stamp head --connection "$(to copy)" || return 1
    adopted=$(revisions)
  fi
  rm -rf "$project/Models" "$project/sql"
  if is_empty new; then mkdir "$project/Models"; else tool scaffold --connection "$(to new)" --output Models --no-baseline || return 1; fi
  tool revision -m new --drop '*' --allow-data-loss --connection "$(to copy)" && tool upgrade head --yes --connection "$(to copy)" && same copy new && tool check --connection "$(to copy)" || return 1
  made=$(($(revisions) - adopted))
  [ "$made" = 0 ] || { tool downgrade "-$made" --yes --connection "$(to copy)" && same copy old; }
}
is_empty() { [ "$(objects "$1")" = "$nothing" ]; }
revisions() { find "$folder/project/migrations" -name '*.up.sql' | wc -l; }
tool() {
  if ! (cd "$folder/project" && "$SCHEMAGEN" "$@" > "$work/said" 2>&1); then echo "$1:" >> "$log"; cat "$work/said" >> "$log"; remember "$1: $(grep -v '^detected\|^warning' "$work/said" | head -n 1)"; return 1; fi
}

format='%-56s %-4s %-4s %-6s  %s\n'
printf "$format" pair up down models 'first difference'
sql -d postgres -c "CREATE DATABASE nothing TEMPLATE template0"
nothing=$(objects nothing)
total=0 ups=0 downs=0 bys=0
while IFS= read -r pair; do
  name=${pair#"$pairs"/}
  folder="${KEEP:-$work}/$name"
  log="$folder/log"
  first=
  rm -rf "$folder"
  mkdir -p "$folder"
  : > "$log"
  echo '{ "privileges": "manage" }' > "$folder/schemagen.json"
  load old
  load new
  # Not in a subshell: each keeps its first difference.
  up=NO down=NO by=n/a
  by_diff old new && up=yes
  by_diff new old && down=yes
  if [ "$models" != no ]; then by=NO; by_models && by=yes; fi
  printf "$format" "$name" "$up" "$down" "$by" "${first:--}"
  total=$((total + 1))
  [ $up = yes ] && ups=$((ups + 1))
  [ $down = yes ] && downs=$((downs + 1))
  [ $by != NO ] && bys=$((bys + 1))
done < <(find -L "$pairs" -name new.sql -exec dirname {} \; | LC_ALL=C sort)
printf "$format" "$total pairs" "$ups" "$downs" "$([ "$models" = no ] && echo n/a || echo "$bys")" ''
[ $((ups + downs + bys)) = $((3 * total)) ]
