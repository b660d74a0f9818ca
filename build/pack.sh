#!/usr/bin/env bash
# Packs everything into artifacts/packages: the tool for any runtime and, natively compiled, for this platform.
# SCHEMAGEN_AOT=false leaves the native one out, which takes minutes and needs a C linker.
set -euo pipefail
cd "$(dirname "$0")/.."
out=artifacts/packages
rm -rf "$out"

dotnet pack SchemaGen.sln -c Release --nologo -v quiet -o "$out"
rid=$(dotnet --info | sed -n 's/^ *RID: *//p')
if [ "${SCHEMAGEN_AOT:-true}" = true ] && [ "$rid" = linux-x64 ]; then
  # In a copy, because restoring for the native compiler would rewrite the lock files.
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  git ls-files -z | grep -zv packages.lock.json | xargs -0 cp --parents -t "$work"
  native=()
  command -v clang > /dev/null || native+=(-p:CppCompilerAndLinker=gcc)
  dotnet pack "$work/tool/SchemaGen.Cli" -c Release --nologo -v quiet -r "$rid" -o "$out" \
    -p:SchemaGenAot=true -p:RestorePackagesWithLockFile=false -p:RestoreLockedMode=false "${native[@]}"
fi
ls "$out"
