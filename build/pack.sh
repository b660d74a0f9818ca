#!/usr/bin/env bash
# Packs everything into artifacts/packages: the tool for any runtime and, natively compiled, for this platform. Arguments go to 'dotnet pack'.
# SCHEMAGEN_AOT=false leaves the native one out, which takes minutes and needs a C linker.
set -euo pipefail
cd "$(dirname "$0")/.."
out=artifacts/packages
rm -rf "$out"

dotnet pack SchemaGen.sln -c Release --nologo -v quiet -o "$out" "$@"
[ "${SCHEMAGEN_AOT:-true}" != true ] || build/pack-native.sh
ls "$out"
