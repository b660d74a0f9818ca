#!/usr/bin/env bash
# Runs the tutorial exactly as the README writes it, with the packed tool installed into a temporary folder, on a server of its own,
# and compares the database at the end with that at the start.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
export PACKAGES="$here/artifacts/packages"
bin=$("$here/build/postgres.sh")

work=$(mktemp -d)
server=$(mktemp -d /tmp/schemagen-tutorial.XXXXXX)
as_server_user() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
trap 'as_server_user "$bin/pg_ctl" -D "$server/data" -m immediate stop > /dev/null 2>&1; rm -rf "$server" "$work"' EXIT
[ "$(id -u)" = 0 ] && chown postgres "$server"
(
  cd "$server"
  printf 'secret word/@:' > "$server/password"
  chmod 644 "$server/password"
  as_server_user "$bin/initdb" -D "$server/data" -U garage -A scram-sha-256 --pwfile="$server/password" -E UTF8 > /dev/null
  as_server_user "$bin/pg_ctl" -D "$server/data" -o "-c listen_addresses=127.0.0.1 -p 54329 -k $server" -l "$server/log" -w start > /dev/null
)
export DB_USER=garage DB_PASSWORD='secret word/@:' DB_HOST=127.0.0.1 DB_PORT=54329 DB_NAME=postgres
dump() { PGPASSWORD=$DB_PASSWORD "$bin/pg_dump" -h "$DB_HOST" -p "$DB_PORT" -U "$DB_USER" -d "$DB_NAME" | grep -v '^\\\(un\)\?restrict'; }

# Nothing of the checkout is used but the packages: a package cache of its own, and the tool by its path.
export NUGET_PACKAGES="$work/nuget" XDG_CACHE_HOME="$work/cache"
dotnet tool install dotnet-schemagen --tool-path "$work/tools" --add-source "$PACKAGES"
export PATH="$work/tools:$PATH"

cd "$work"
dump > before.sql
awk '/^<!-- tutorial -->/ { wanted = 1; next } /^```/ { if (inside) { inside = 0; wanted = 0 } else inside = wanted; next } inside' "$here/README.md" > tutorial.sh
bash -euxo pipefail tutorial.sh
dump > after.sql
diff before.sql after.sql
echo "the database is as it was at the start"
