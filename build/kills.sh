#!/usr/bin/env bash
# Disturbs upgrades and downgrades of a history with every statement that no transaction holds, at moments chosen at random: the server ends the connections of CUTS runs
# (default 60) and stops at once, with all its processes, under STOPS runs (default 40). The next run has to end at its target by itself, and pg_dump and the rows have to be
# those of an undisturbed run. SIGKILL is KilledNoTransactionTests: SCHEMAGEN_TEST_KILLS=200. SCHEMAGEN=<command> is the tool, as in throwaway.sh; SEED repeats a run.
set -euo pipefail
. "$(dirname "$0")/throwaway.sh"
cuts=${CUTS:-60}
stops=${STOPS:-40}
RANDOM=${SEED:-$RANDOM}
export SCHEMAGEN_CONNECTION="host=$server user=$owner dbname=disturbed"

sql() { "$bin/psql" -qXAt -v ON_ERROR_STOP=1 -h "$server" -U "$owner" -d "$1" -c "$2"; }
fail() { echo "kills.sh: $*" >&2; exit 1; }
begin() {
  (cd "$server" && as_server_user "$bin/pg_ctl" -D "$server/data" -o "-c listen_addresses='' -k $server -c fsync=off -c max_locks_per_transaction=1024" -l "$server/log" -w start > /dev/null)
}

mkdir -p "$work/project/migrations"
cd "$work/project"
printf '{}' > schemagen.json
"$SCHEMAGEN" revision -m first --empty --offline -q > /dev/null
cat > "$(echo migrations/*.up.sql)" << 'SQL'
-- schemagen: no-transaction
CREATE INDEX CONCURRENTLY i1 ON t (a);
CREATE UNIQUE INDEX CONCURRENTLY ON t (id);
REINDEX TABLE CONCURRENTLY t;
ALTER TYPE mood ADD VALUE 'ok';
ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;
ALTER TABLE t VALIDATE CONSTRAINT positive;
VACUUM (ANALYZE) t;
ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY;
DROP INDEX CONCURRENTLY i1;
BEGIN;
CREATE TABLE u ();
SELECT pg_sleep(0.05);
INSERT INTO log VALUES (1);
COMMIT;
REINDEX INDEX CONCURRENTLY old;
INSERT INTO log VALUES (2);
SELECT pg_sleep(0.1);
SQL
cat > "$(echo migrations/*.down.sql)" << 'SQL'
-- schemagen: no-transaction
DROP TABLE u;
CREATE INDEX CONCURRENTLY i2 ON t (a);
ALTER TABLE p ATTACH PARTITION p1 FOR VALUES IN (1);
ALTER TABLE t DROP CONSTRAINT positive;
DROP INDEX CONCURRENTLY t_id_idx;
REINDEX (CONCURRENTLY) TABLE t;
CLUSTER t USING old;
VACUUM FULL t;
ALTER TYPE mood RENAME VALUE 'ok' TO 'gone';
ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY;
ALTER TABLE p ATTACH PARTITION p1 FOR VALUES IN (1);
DROP INDEX CONCURRENTLY i2;
DELETE FROM log;
INSERT INTO log VALUES (3);
SELECT pg_sleep(0.1);
SQL
# The files do not stand alone, so that nothing can replay them: their hashes are what 'record' would write.
for way in up down; do
  sed -i "s/^$way .*/$way $(sha256sum migrations/*."$way".sql | cut -d' ' -f1)/" migrations/*.schema
done
sql postgres 'CREATE DATABASE made'
"$bin/psql" -qXAt -v ON_ERROR_STOP=1 -h "$server" -U "$owner" -d made << 'SQL' > /dev/null
CREATE TABLE t (id int NOT NULL, a int, b int);
INSERT INTO t SELECT g, g FROM generate_series(1, 40000) g;
CREATE INDEX old ON t (a);
CREATE TYPE mood AS ENUM ('sad');
CREATE TABLE p (id int) PARTITION BY LIST (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
CREATE TABLE log (n int);
SQL

fresh() {
  sql postgres 'DROP DATABASE IF EXISTS disturbed WITH (FORCE)' 2> /dev/null
  sql postgres 'CREATE DATABASE disturbed TEMPLATE made'
}

state() {
  "$bin/pg_dump" -s -h "$server" -U "$owner" disturbed | grep -vE '^(-- Name: |\\(un)?restrict )' | sort
  sql disturbed 'SELECT (SELECT string_agg(n::text, $$ $$ ORDER BY n) FROM log), (SELECT count(*) FROM pg_index WHERE NOT indisvalid), (SELECT count(*) FROM t)'
}

# One run that is left alone: its state, and how long the tool takes, in ms.
undisturbed() {
  local start
  start=$(date +%s%N)
  "$SCHEMAGEN" "$@" -q || fail "an undisturbed $* fails"
  took=$((($(date +%s%N) - start) / 1000000))
}

cut_connections() { sql postgres "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'disturbed' AND application_name <> 'psql'" > /dev/null; }
stop_server() {
  (cd "$server" && as_server_user "$bin/pg_ctl" -D "$server/data" -m immediate -w stop > /dev/null)
  begin
}

# Disturbs COUNT runs, every second one a downgrade.
disturb() {
  local what=$1 count=$2 resumed=0 untouched=0 tool code
  for i in $(seq "$count"); do
    fresh
    local arguments=(upgrade head) expected=$up
    [ $((i % 2)) = 0 ] && { "$SCHEMAGEN" upgrade -q || fail "upgrade $i"; arguments=(downgrade base --yes) expected=$down; }
    "$SCHEMAGEN" "${arguments[@]}" -q > /dev/null 2>&1 &
    tool=$!
    sleep "$(awk -v t="$took" -v r="$RANDOM" 'BEGIN { printf "%.3f", t / 1000 * (0.3 + 0.8 * r / 32768) }')"
    "$what"
    code=0; wait "$tool" || code=$?
    [ "$code" = 0 ] && untouched=$((untouched + 1))
    "$SCHEMAGEN" "${arguments[@]}" > said.txt 2>&1 || fail "$what $i, ${arguments[*]}: $(cat said.txt)"
    grep -q 'Going on with' said.txt && resumed=$((resumed + 1))
    [ "$(state)" = "$expected" ] || fail "$what $i, ${arguments[*]}: the database is not as after an undisturbed run: $(diff <(state) <(echo "$expected"))"
  done
  printf '%-18s %4d runs, %3d went on in the middle of a file, %3d were done before\n' "$what" "$count" "$resumed" "$untouched"
}

fresh
undisturbed upgrade head
up=$(state)
undisturbed downgrade base --yes
down=$(state)
disturb cut_connections "$cuts"
disturb stop_server "$stops"
