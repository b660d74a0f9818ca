#!/usr/bin/env bash
# The main job on a fresh machine: models to SQL with nothing but the .NET SDK, and on to a database where a PostgreSQL can be found.
# SCHEMAGEN=<command> runs a tool that is installed already instead of building this one.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)

if [ -z "${SCHEMAGEN:-}" ]; then
  dotnet build "$here/tool/SchemaGen.Cli" -c Release -v quiet --nologo
  SCHEMAGEN="$here/tool/SchemaGen.Cli/bin/Release/net10.0/dotnet-schemagen"
fi

demo=$(mktemp -d)
server=
trap '[ -z "$server" ] || stop_server; rm -rf "$demo"' EXIT
cd "$demo"
say() { printf '\n\033[1m$ %s\033[0m\n' "$*"; }
run() { say schemagen "$@"; $SCHEMAGEN "$@"; }
as_server_user() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
stop_server() { as_server_user "$bin/pg_ctl" -D "$server/data" -m immediate stop > /dev/null 2>&1 || true; rm -rf "$server"; }

cp "$here"/build/demo/Car.cs .
say cat Car.cs
cat Car.cs
run init
run revision -m initial --offline
for file in migrations/*; do
  say cat "$file"
  cat "$file"
done

if ! bin=$("$here/build/postgres.sh" --find 2> /dev/null); then
  printf '\nNo PostgreSQL was found, so the demo ends here: the files above are ready for review.\n'
  exit 0
fi

# A server of the demo's own, on a socket in a folder of its own.
server=$(mktemp -d /tmp/schemagen-demo.XXXXXX)
[ "$(id -u)" = 0 ] && chown postgres "$server"
(
  cd "$server"
  as_server_user "$bin/initdb" -D "$server/data" -U demo -A trust -E UTF8 > /dev/null
  as_server_user "$bin/pg_ctl" -D "$server/data" -o "-c listen_addresses='' -k $server" -l "$server/log" -w start > /dev/null
)
export SCHEMAGEN_CONNECTION="host=$server user=demo dbname=postgres"
run upgrade head
sed -i.bak 's|^    public string? Colour|    public int? Year { get; set; }\n\n&|' Car.cs && rm Car.cs.bak
say diff Car.cs
grep -n Year Car.cs
run check || true
run revision -m "add the year"
say cat migrations/*add_the_year.up.sql
cat migrations/*add_the_year.up.sql
run upgrade head
run check
run current
run downgrade -1
run downgrade base
