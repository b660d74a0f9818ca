#!/usr/bin/env bash
# Prints the fixtures that took longest, from the results of a run: build/slowest.sh DIR. Tests of a fixture that ran at the same time count one by one.
set -euo pipefail
cat "${1:?the folder of the .trx files is missing}"/*.trx | awk '
  function value(name) { return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : "" }
  / duration="/ { split(value("duration"), t, ":"); seconds[value("testId")] += t[1] * 3600 + t[2] * 60 + t[3] }
  /<UnitTest / { id = value("id") }
  /<TestMethod / { fixture = value("className"); sub(/^SchemaGen\./, "", fixture); sum[fixture] += seconds[id]; tests[fixture]++ }
  END { for (f in sum) printf "%8.1f s %5d tests  %s\n", sum[f], tests[f], f }' | sort -rn | sed -n "1,${2:-15}p"
