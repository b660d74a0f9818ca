#!/bin/sh
# Makes sure that a PostgreSQL 15 or newer with its server, psql and pg_dump is on this machine, and prints the folder of its programs.
# With --find it installs nothing. Everything else goes to stderr. Only programs are needed: no server has to run.
set -eu

oldest=15

is_complete() {
    for program in initdb postgres psql pg_dump; do
        [ -x "$1/$program" ] || return 1
    done
    found=$("$1/postgres" --version 2>/dev/null | sed -n 's/^[^0-9]*\([0-9]*\).*/\1/p')
    [ "${found:-0}" -ge $oldest ]
}

# One folder a line, the preferred first, in the order in which the tool looks.
candidates() {
    echo "${SCHEMAGEN_POSTGRES_BIN:-}"
    echo "$PATH" | tr ':' '\n'
    "${PG_CONFIG:-pg_config}" --bindir 2>/dev/null || true
    for pattern in '/usr/lib/postgresql/*/bin' '/usr/pgsql-*/bin' '/usr/libexec/postgresql*' '/usr/local/pgsql/bin' \
        '/opt/homebrew/opt/postgresql*/bin' '/usr/local/opt/postgresql*/bin' '/Applications/Postgres.app/Contents/Versions/*/bin'; do
        # Unquoted, so that the shell expands it.
        ls -d $pattern 2>/dev/null | sort -rV || true
    done
}

find_postgres() {
    candidates | while IFS= read -r directory; do
        if [ -n "$directory" ] && is_complete "$directory"; then
            echo "$directory"
            break
        fi
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_be_root() {
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

install_debian() {
    # The package makes and starts a cluster of its own unless it is told not to; nobody here needs it.
    if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        as_root mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update
    # The file above is ours, and dpkg would ask about it.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends -o Dpkg::Options::=--force-confold postgresql postgresql-contrib
}

install_postgres() {
    if command -v apt-get >/dev/null && may_be_root; then
        install_debian
    elif command -v dnf >/dev/null && may_be_root; then
        as_root dnf install -y postgresql-server postgresql-contrib
    elif command -v apk >/dev/null && may_be_root; then
        as_root apk add postgresql postgresql-client postgresql-contrib
    elif command -v brew >/dev/null; then
        brew install postgresql@17
    else
        return 1
    fi
}

bin=$(find_postgres)
if [ -z "$bin" ] && [ "${1:-}" != --find ]; then
    echo "$0: no PostgreSQL $oldest or newer with psql and pg_dump is here; installing one" >&2
    install_postgres >&2 || true
    bin=$(find_postgres)
fi
if [ -z "$bin" ]; then
    echo "$0: no PostgreSQL $oldest or newer could be found or installed; install one with its server, psql and pg_dump, and name its folder in SCHEMAGEN_POSTGRES_BIN" >&2
    exit 1
fi
echo "$bin"
