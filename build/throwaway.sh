# Sourced by scripts that measure or prove on a server of their own: `here`, `bin`, `work` and `server` are folders, SCHEMAGEN is the tool (default: the one of
# artifacts/packages, installed into a temporary folder). The server listens on a socket in $server, its superuser is $owner, and it goes with the script.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin=$("$here/build/postgres.sh")
work=$(mktemp -d)
server=$(mktemp -d /tmp/schemagen-script.XXXXXX)
owner=${owner:-owner}
as_server_user() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
trap 'as_server_user "$bin/pg_ctl" -D "$server/data" -m immediate stop > /dev/null 2>&1; rm -rf "$server" "$work"' EXIT
[ "$(id -u)" = 0 ] && chown postgres "$server"
(
  cd "$server"
  as_server_user "$bin/initdb" -D "$server/data" -U "$owner" -A trust -E UTF8 --locale=C > /dev/null
  as_server_user "$bin/pg_ctl" -D "$server/data" -o "-c listen_addresses='' -k $server -c fsync=off -c max_locks_per_transaction=1024" -l "$server/log" -w start > /dev/null
) || exit 2
if [ -z "${SCHEMAGEN:-}" ]; then
  dotnet tool install dotnet-schemagen --tool-path "$work/tools" --add-source "$here/artifacts/packages" > /dev/null || exit 2
  SCHEMAGEN="$work/tools/dotnet-schemagen"
fi
export XDG_CACHE_HOME="$work/cache"
unset SCHEMAGEN_CONNECTION PGHOST PGDATABASE PGSERVICE PGUSER PGPORT

# The least time of ROUNDS runs of a command, in ms: the machine is noisy upwards only.
least() {
  local best=
  for _ in $(seq "${ROUNDS:-5}"); do
    local start end
    start=$(date +%s%N)
    "$@" > /dev/null 2>&1
    end=$(date +%s%N)
    local ms=$(((end - start) / 1000000))
    [ -n "$best" ] && [ "$best" -le "$ms" ] || best=$ms
  done
  echo "$best"
}

# A line of a table of measurements: what, ms, and its ratio to pg_dump's.
row() { printf '%-52s %8s %8s\n' "$1" "$2" "$(awk -v a="$2" -v b="$dump" 'BEGIN { printf "%.2f", a / b }')"; }
