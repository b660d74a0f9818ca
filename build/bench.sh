#!/usr/bin/env bash
# Measures the tool against pg_dump on one database, in one run, as ratios: a comparison of TABLES tables (default 1000) of 15 columns with nothing to do,
# and scaffolding them, the reading of the catalog and all of it.
# SCHEMAGEN=<command> is the tool (default: the one of artifacts/packages, installed into a temporary folder).
set -euo pipefail
owner=bench
. "$(dirname "$0")/throwaway.sh"
tables=${TABLES:-1000}
rounds=${ROUNDS:-5}

mkdir -p "$work/models"
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
printf '{ "connection": "host=%s user=bench dbname=postgres", "project": "models" }' "$server" > schemagen.json
mkdir migrations
"$SCHEMAGEN" revision -q -m initial > /dev/null
"$SCHEMAGEN" upgrade -q
(cd / && as_server_user "$bin/psql" -qX -h "$server" -U bench -d postgres -c 'VACUUM ANALYZE')

cold() { rm -rf "$XDG_CACHE_HOME/schemagen/models"; "$@"; }

dump=$(least as_server_user "$bin/pg_dump" -s -h "$server" -U bench -d postgres)
warm=$(least "$SCHEMAGEN" diff --from database --to models)
read=$(least cold "$SCHEMAGEN" diff --from database --to models)
check=$(least "$SCHEMAGEN" check)
offline=$(least "$SCHEMAGEN" check --offline)
mkdir scaffolded
cd scaffolded
printf '{ "connection": "host=%s user=bench dbname=postgres" }' "$server" > schemagen.json
scaffold=$(least "$SCHEMAGEN" scaffold --force --no-baseline)
catalog=$(for _ in $(seq "$rounds"); do "$SCHEMAGEN" scaffold --force --no-baseline -v 2>&1 | sed -n 's/^read [0-9]* objects in \([0-9]*\) ms$/\1/p'; done | sort -n | head -n 1)
printf '%-52s %8s %8s\n' "$tables tables" ms ratio
row "pg_dump -s" "$dump"
row "diff --from database --to models, models unchanged" "$warm"
row "diff --from database --to models, models read anew" "$read"
row "check" "$check"
row "check --offline" "$offline"
row "scaffold, reading the catalog" "$catalog"
row "scaffold" "$scaffold"
