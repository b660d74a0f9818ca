#!/usr/bin/env bash
# Compares our reading of every context of EF Core in a folder of projects with EF Core's own script: build/efcore.sh DIR
# Each project that has a context is restored and asked by 'dotnet ef dbcontext script', which runs it; ours only reads it. pg_dump has to tell the same of both databases, object by object.
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

# The names of the contexts of a project, by its text.
contexts() { grep -rhoE --include='*.cs' --exclude-dir=bin --exclude-dir=obj '\bclass +\w+[^{;]*: *(\w+\.)*(DbContext|IdentityDbContext|IdentityUserContext)\b' "$1" | sed -E 's/^class +(\w+).*/\1/' | LC_ALL=C sort -u; }

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
    if ! (cd "$folder" && dotnet restore "$project" && "${ef[@]}" dbcontext script --project "$project" --context "$context" --output "$models/theirs.sql") >> "$models/log" 2>&1; then
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
  done < <(contexts "$folder")
done < <(find "$projects" -name '*.csproj' -not -path '*/obj/*' | LC_ALL=C sort)
[ -z "${KEEP:-}" ] || { mkdir -p "$KEEP" && cp -r "$work"/[0-9]* "$KEEP"; }
[ "$number" -gt 0 ] || { echo "no project under $projects has a class that derives from DbContext" >&2; exit 2; }
exit $failed
