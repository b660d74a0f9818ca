#!/usr/bin/env bash
# Measures 'docs' on TABLES tables (default 1000) of 15 columns, each of which refers to others: the time to write the site (the best of
# three), the size of its first page with all that it loads, and, where there is a chromium, the time in which a browser draws the diagram
# of DRAWN tables (default 300), by the clock of the page. SCHEMAGEN=<command> is the tool (default: the one of artifacts/packages,
# installed into a temporary folder). No server is needed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME="$work/cache"
unset SCHEMAGEN_CONNECTION PGHOST PGDATABASE PGSERVICE PGUSER PGPORT
if [ -z "${SCHEMAGEN:-}" ]; then
  dotnet tool install dotnet-schemagen --tool-path "$work/tools" --add-source "$here/artifacts/packages" > /dev/null
  SCHEMAGEN="$work/tools/dotnet-schemagen"
fi
tables=${TABLES:-1000}
drawn=${DRAWN:-300}

project() {
  mkdir -p "$work/$1/models" "$work/$1/migrations"
  awk -v n="$1" -v folder="$work/$1/models" 'BEGIN {
    for (i = 1; i <= n; i++) {
      f = folder "/Item" i ".cs"
      print "using System.ComponentModel.DataAnnotations;\nusing System.ComponentModel.DataAnnotations.Schema;\nusing SchemaGen;\n\nnamespace Bench;\n" > f
      print "[Table(\"item" i "\"), PgComment(\"What there is to know of item " i "\")]\npublic class Item" i "\n{" > f
      print "    [Key]\n    public int Id { get; set; }\n\n    [PgIndex(Unique = true)]\n    public required string Code { get; set; }\n" > f
      print "    [PgIndex, References(typeof(Item" int(i / 3) + 1 "))]\n    public int? ParentId { get; set; }\n" > f
      if (i % 4 == 0) print "    [References(typeof(Item" int(i * 7 % (n < 40 ? n : 40)) + 1 "))]\n    public int? OtherId { get; set; }\n" > f
      for (c = 0; c < 12; c++) print "    [PgComment(\"The text " c " of it\")]\n    public string? Text" c " { get; set; }\n" > f
      print "}" > f
      close(f)
    }
  }'
  cd "$work/$1"
  printf '{ "project": "models" }' > schemagen.json
  "$SCHEMAGEN" revision -q -m initial --offline > /dev/null 2>&1
}

project "$tables"
best=
for _ in 1 2 3; do
  rm -rf site
  start=$(date +%s%N)
  "$SCHEMAGEN" docs -q --output site > /dev/null
  took=$((($(date +%s%N) - start) / 1000000))
  [ -n "$best" ] && [ "$best" -le "$took" ] || best=$took
done
size() { cat "$@" | wc -c; }
echo "$tables tables: written in $best ms, $(find site -type f | wc -l) files"
first=$(size site/index.html site/assets/site.css site/assets/site.js)
echo "first page: $((first / 1000)) kB, of it index.html $(($(size site/index.html) / 1000)) kB"
echo "index of the search, loaded when somebody searches: $(($(size site/assets/search-data.js) / 1000)) kB"

if browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome); then
  project "$drawn"
  "$SCHEMAGEN" docs -q --output site > /dev/null
  "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --dump-dom "file://$PWD/site/diagram.html" 2> /dev/null |
    grep -o 'data-tables="[0-9]*" data-milliseconds="[0-9]*"' |
    sed 's/data-tables="\([0-9]*\)" data-milliseconds="\([0-9]*\)"/diagram of \1 tables: drawn in \2 ms/'
fi
