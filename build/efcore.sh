#!/usr/bin/env bash
# Compares our reading of every context of EF Core in a folder of projects with EF Core's own script: build/efcore.sh DIR
# Each project that has a context is restored and asked by 'dotnet ef dbcontext script', which runs it; ours only reads it. pg_dump has to tell the same of both databases, object by object.
# A folder that has a solution is built by it once. A project that EF Core's tool cannot start by itself is started by the first program of the folder that refers to it.
# SCHEMAGEN=<command> is the tool (default: the one of artifacts/packages, installed into a temporary folder). EF=<command> is "dotnet ef". KEEP=<dir> keeps what was written.
set -uo pipefail
projects=$(cd "${1:?the folder of the projects is missing}" && pwd)
owner=efcore
. "$(dirname "$0")/throwaway.sh"
read -ra ef <<< "${EF:-dotnet ef}"

sql() { "$bin/psql" -qX -h "$server" -U "$owner" "$@"; }
to() { echo "host=$server user=$owner dbname=$1"; }

# One line for each object; the history of EF Core's migrations is its own.
objects() { "$bin/pg_dump" -s -O -x -N schemagen -T '*."__EFMigrationsHistory"' "$(to "$1")" | awk -f "$here/build/objects.awk" | LC_ALL=C sort; }

# The contexts of a project, by what EF Core says of it; a project whose text names no context is not asked.
contexts() {
  grep -rqE --include='*.cs' --exclude-dir=bin --exclude-dir=obj '\bclass\b.*Context\b' "$1" || return 0
  "${ef[@]}" dbcontext list --project "$2" --json --prefix-output "${built[@]}" 2> /dev/null | grep -oE '"fullName": "[^"]+"' | cut -d'"' -f4 | LC_ALL=C sort
}

# The programs of the folder that refer to a project, itself first.
starts() {
  local name
  name=$(basename "$1")
  echo "$1"
  find "$projects" -name '*.csproj' -not -path '*/obj/*' | LC_ALL=C sort | while IFS= read -r other; do
    [ -e "$(dirname "$other")/Program.cs" ] && [ "$other" != "$1" ] && grep -q "[\\/]$name\"" "$other" && echo "$other"
  done
}

built=()
solution=$(find "$projects" -maxdepth 1 \( -name '*.slnx' -o -name '*.sln' \) | head -1)
if [ -n "$solution" ]; then
  dotnet build "$solution" --nologo -v quiet > "$work/log" 2>&1 || { grep -m5 error "$work/log" >&2; exit 2; }
  built=(--no-build)
fi

format='%-28s %-28s %7s %6s %9s  %s\n'
printf "$format" project context objects equal different 'first difference'
failed=0
number=0
while IFS= read -r project; do
  folder=$(dirname "$project")
  while IFS= read -r context; do
    number=$((number + 1))
    models=$work/$number
    mkdir -p "$models/migrations"
    sql -d postgres -c "DROP DATABASE IF EXISTS theirs WITH (FORCE)" -c "DROP DATABASE IF EXISTS ours WITH (FORCE)" -c "CREATE DATABASE theirs" -c "CREATE DATABASE ours" > "$work/log" 2>&1
    answer=
    while IFS= read -r start; do
      (cd "$folder" && "${ef[@]}" dbcontext script --project "$project" --startup-project "$start" --context "$context" --output "$models/theirs.sql" "${built[@]}") >> "$models/log" 2>&1 && break
    done < <(starts "$project")
    if [ ! -s "$models/theirs.sql" ]; then
      answer="EF Core makes no script: $(tail -1 "$models/log")"
    elif ! sql -d theirs -v ON_ERROR_STOP=1 -f "$models/theirs.sql" >> "$models/log" 2>&1; then
      answer="the script of EF Core does not run: $(grep -m1 ERROR "$models/log")"
    elif ! printf '{ "project": "%s", "conventions": "efcore", "context": "%s" }\n' "$project" "$context" > "$models/schemagen.json" \
      || ! (cd "$models" && "$SCHEMAGEN" revision -m first --offline && "$SCHEMAGEN" upgrade head --connection "postgresql://$owner@/ours?host=$server") >> "$models/log" 2>&1; then
      answer="not read: $(grep -m1 -E 'error' "$models/log")"
    fi

    if [ -n "$answer" ]; then
      printf "$format" "$(basename "$project" .csproj)" "$context" - - - "$answer"
      failed=1
      continue
    fi

    objects theirs > "$models/theirs"
    objects ours > "$models/ours"
    all=$(wc -l < "$models/theirs")
    equal=$(LC_ALL=C comm -12 "$models/theirs" "$models/ours" | wc -l)
    different=$(LC_ALL=C comm -3 "$models/theirs" "$models/ours" | wc -l)
    [ "$different" = 0 ] || failed=1
    printf "$format" "$(basename "$project" .csproj)" "$context" "$all" "$equal" "$different" "$(LC_ALL=C comm -3 "$models/theirs" "$models/ours" | head -1 | tr -s '\t ' ' ' | cut -c1-120)"
  done < <(contexts "$folder" "$project")
done < <(find "$projects" -name '*.csproj' -not -path '*/obj/*' | LC_ALL=C sort)
[ -z "${KEEP:-}" ] || { mkdir -p "$KEEP" && cp -r "$work"/[0-9]* "$KEEP"; }
[ "$number" -gt 0 ] || { echo "EF Core finds no context in the projects under $projects" >&2; exit 2; }
exit $failed
