#!/bin/sh
# Makes sure that a Chromium for the tests of the site is on this machine, and prints its program. With --find it installs nothing.
# Everything else goes to stderr.
set -eu

find_browser() {
    for program in "${SCHEMAGEN_TEST_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        [ -n "$program" ] && command -v "$program" && return
    done
    return 0
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

found=$(find_browser)
if [ -z "$found" ] && [ "${1:-}" != --find ] && command -v apt-get > /dev/null; then
    echo "$0: no chromium is here; installing one" >&2
    {
        as_root apt-get update
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium
    } >&2 || true
    found=$(find_browser)
fi
if [ -z "$found" ]; then
    echo "$0: no chromium could be found or installed; install one (Debian: apt-get install chromium)," >&2
    echo "or name its program in SCHEMAGEN_TEST_CHROMIUM" >&2
    exit 1
fi
echo "$found"
