#!/usr/bin/env bash
# Changes a table of ROWS rows (default 1000000) while a client reads and writes it all the time, plainly and online: how long the change took, how long the longest
# transaction of the client waited, and how many failed. Both ends have to be the same to pg_dump, and the way back online has to end where it began.
# SCHEMAGEN=<command> is the tool (default: the one of artifacts/packages, installed into a temporary folder).
set -euo pipefail
owner=bench
. "$(dirname "$0")/throwaway.sh"
rows=${ROWS:-1000000}

sql() { "$bin/psql" -qXAt -v ON_ERROR_STOP=1 -h "$server" -U bench "$@"; }
dump() { "$bin/pg_dump" -s -O -N schemagen -h "$server" -U bench "$1" | awk -f "$here/build/objects.awk" | LC_ALL=C sort; }
classes() {
  printf 'using System;\nusing System.ComponentModel.DataAnnotations.Schema;\nusing Microsoft.EntityFrameworkCore;\nusing SchemaGen;\n' > "$work/models/Models.cs"
  printf '[Table("makers")] public class Maker { public int Id { get; set; } public required string Name { get; set; } }\n%s\n' "$1" >> "$work/models/Models.cs"
}

mkdir -p "$work/models" "$work/migrations"
cd "$work"
printf '{ "connection": "host=%s user=bench dbname=first", "project": "models" }' "$server" > schemagen.json
classes '[Table("cars"), Index("Model", Name = "ix_cars_model")] public class Car { public int Id { get; set; } public required string Model { get; set; } public int? Year { get; set; } public required string Plate { get; set; } public int MakerId { get; set; } }'
"$SCHEMAGEN" revision -m cars --offline -q > /dev/null
cp -r migrations first
sql -d postgres -c 'CREATE DATABASE first'
"$SCHEMAGEN" upgrade -q
sql -d first -c "INSERT INTO makers SELECT n, 'Maker ' || n FROM generate_series(1, 100) n" \
  -c "INSERT INTO cars (model, year, plate, maker_id) SELECT 'Model ' || n % 1000, 1950 + n % 70, 'P' || n, 1 + n % 100 FROM generate_series(1, $rows) n" -c 'VACUUM ANALYZE'
dump first > before.txt
classes '[Table("cars"), Index("Model", "Year", Name = "ix_cars_model"), Index("Year"), Unique("Plate"), Check("year > 1900", Name = "ck_year")] public class Car { public int Id { get; set; } public required string Model { get; set; } public int Year { get; set; } public required string Plate { get; set; } [ForeignKey(nameof(Maker))] public int MakerId { get; set; } public Maker? Maker { get; set; } [DefaultSql("gen_random_uuid()")] public Guid Token { get; set; } }'

cat > client.sql <<SQL
\set id random(1, $rows)
UPDATE cars SET year = 1950 + :id % 70 WHERE id = :id;
SELECT model FROM cars WHERE id = :id;
SQL

# Runs a command while the client is at work, and prints a line of the table.
beside() {
  local database=$1 name=$2 start took
  shift 2
  rm -f log.*
  "$bin/pgbench" -n -h "$server" -U bench -c 2 -T 600 -f client.sql -l --log-prefix=log "$database" > client.txt 2>&1 &
  local client=$!
  sleep 2
  start=$(date +%s%N)
  "$@" > said.txt 2>&1 || { cat said.txt; exit 1; }
  took=$((($(date +%s%N) - start) / 1000000))
  sleep 1
  kill "$client"
  wait "$client" || true
  awk -v name="$name" -v took="$took" -v failed="$(grep -c 'ERROR' client.txt || true)" '$3 > most { most = $3 } END { printf "%-24s %10d %18d %12d %8d\n", name, took, most / 1000, NR, failed }' log.*
}

printf '%-24s %10s %18s %12s %8s\n' '' 'took ms' 'longest wait ms' transactions failed
for way in never always; do
  rm -rf migrations && mkdir migrations
  sql -d postgres -c "CREATE DATABASE $way TEMPLATE first"
  cp first/* migrations/
  export SCHEMAGEN_CONNECTION="host=$server user=bench dbname=$way"
  "$SCHEMAGEN" revision -m more --offline --online "$way" -q > /dev/null
  beside "$way" "upgrade, online: $way" "$SCHEMAGEN" upgrade -q
  dump "$way" > "$way.txt"
done
cmp never.txt always.txt
beside always 'downgrade, online: always' "$SCHEMAGEN" downgrade -2 -q --yes
dump always > after.txt
cmp before.txt after.txt
