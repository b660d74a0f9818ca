#!/usr/bin/env bash
# What takes too long for every commit, with seeds that vary and are printed: the case folders on every major, random schemas and branches, fuzzing, and mutation
# testing, whose score is printed. build/nightly.sh PART... runs only the named parts: majors, random, fuzz, mutation.
# SCHEMAGEN_TEST_SCRIPTS=all runs the idempotent script of every case folder twice, not of one in twenty.
# SCHEMAGEN_SEED takes the seed of another run; SCHEMAGEN_PAIRS (default 2000) is how many random schemas, SCHEMAGEN_SCRIPTS (default 400) how many random scripts
# of all kinds of objects, SCHEMAGEN_FUZZ_SECONDS (default 60) how long each fuzzer runs.
set -euo pipefail
cd "$(dirname "$0")/.."
export SCHEMAGEN_TEST_SCRIPTS=${SCHEMAGEN_TEST_SCRIPTS:-all}
export SCHEMAGEN_SEED=${SCHEMAGEN_SEED:-$(date +%s)} SCHEMAGEN_PAIRS=${SCHEMAGEN_PAIRS:-2000} SCHEMAGEN_SCRIPTS=${SCHEMAGEN_SCRIPTS:-400} SCHEMAGEN_FUZZ_SECONDS=${SCHEMAGEN_FUZZ_SECONDS:-60}
bin=$(build/postgres.sh)
export PATH="$bin:$PATH"
failed=0

test_of() { dotnet test tests/SchemaGen.Tests -c Release --no-build --nologo --logger "console;verbosity=normal" --filter "$1" -- RunConfiguration.TreatNoTestsAsError=true; }

majors() {
  local major failed=0
  for major in 14 15 16 17 18; do
    build/test-major.sh "$major" -c Release --no-build || failed=1
  done
  return "$failed"
}

random() { test_of 'FullyQualifiedName~Properties'; }

# Those of CsCheck print the seed of what fails.
fuzz() { CsCheck_Time=$SCHEMAGEN_FUZZ_SECONDS test_of 'FullyQualifiedName~Fuzz|FullyQualifiedName~History|FullyQualifiedName~Facts|FullyQualifiedName~Text'; }

# Tests that need no server judge each mutant: those of the core.
mutation() {
  local tools=$PWD/artifacts/nightly folder
  dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$tools" > /dev/null 2>&1 || [ -x "$tools/dotnet-stryker" ] || return 1
  for folder in Diffing Planning History Models/Reading; do
    echo "mutation of $folder"
    (cd tests/SchemaGen.Tests && "$tools/dotnet-stryker" --project SchemaGen.Core.csproj --mutate "**/$folder/**/*.cs" --reporter cleartext --output "$tools/$folder" \
      --test-case-filter "FullyQualifiedName~SchemaGen.Tests.${folder%%/*}") || return 1
  done
}

dotnet build SchemaGen.sln -c Release --nologo -v quiet
[ $# -gt 0 ] || set -- majors random fuzz mutation
for part; do
  printf '\n== %s, SCHEMAGEN_SEED=%s (%ss)\n' "$part" "$SCHEMAGEN_SEED" "$SECONDS"
  case $part in
    majors | random | fuzz | mutation) "$part" || { failed=1; echo "$part: FAILED, SCHEMAGEN_SEED=$SCHEMAGEN_SEED"; } ;;
    *) echo "$0: no part '$part'" >&2; exit 2 ;;
  esac
done
printf '\nnightly: %s, SCHEMAGEN_SEED=%s, %ss\n' "$([ "$failed" = 0 ] && echo passed || echo FAILED)" "$SCHEMAGEN_SEED" "$SECONDS"
exit "$failed"
