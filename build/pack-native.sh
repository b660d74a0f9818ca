#!/usr/bin/env bash
# Compiles the tool natively for this platform, where there is a package of it, and puts it into artifacts/packages in place of what build/pack.sh left.
set -euo pipefail
cd "$(dirname "$0")/.."
rid=$(dotnet --info | sed -n 's/^ *RID: *//p')
[ "$rid" = linux-x64 ] || exit 0

# In a copy, because restoring for the native compiler would rewrite the lock files.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git ls-files -z | grep -zv packages.lock.json | xargs -0 cp --parents -t "$work"
native=()
command -v clang > /dev/null || native+=(-p:CppCompilerAndLinker=gcc)
# What the analyzers of the build say is known by now.
dotnet pack "$work/tool/SchemaGen.Cli" -c Release --nologo -v quiet -r "$rid" -o artifacts/packages \
  -p:SchemaGenAot=true -p:RunAnalyzers=false -p:RestorePackagesWithLockFile=false -p:RestoreLockedMode=false "${native[@]}"
