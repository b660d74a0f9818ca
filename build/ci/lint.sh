#!/usr/bin/env bash
# Lints the SQL of revisions, writes what it finds as SARIF, and on GitHub as annotations beside the lines: build/ci/lint.sh github|gitlab
# Exit code: that of 'schemagen lint': 1 where there is what SCHEMAGEN_LINT names, 2 where nothing can be looked at.
set -uo pipefail

site=$1
output=${SCHEMAGEN_LINT_OUTPUT:-schemagen-lint.sarif}
arguments=(lint)
for what in ${SCHEMAGEN_LINT_WHAT:-}; do
    arguments+=("$what")
done
arguments+=(--fail-on "${SCHEMAGEN_LINT:-warning}")

${SCHEMAGEN_TOOL:-dotnet schemagen} "${arguments[@]}" --format sarif --output "$output"
code=$?
[ "$code" -gt 1 ] && exit "$code"

[ "$site" = github ] && ${SCHEMAGEN_TOOL:-dotnet schemagen} "${arguments[@]}" --format github --quiet
exit "$code"
