#!/usr/bin/env bash
# Writes what build/efcore.sh can be tried on: every context and every sample project of tests/SchemaGen.EntityFramework.Tests, as projects that restore and build: build/efcore-samples.sh DIR
# They have one solution, so that build/efcore.sh builds them once. ONLY=<word> takes only those whose name has it.
set -euo pipefail
mkdir -p "${1:?the folder to write to is missing}"
target=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")/.." && pwd)
tests="$here/tests/SchemaGen.EntityFramework.Tests"
[ -z "$(ls -A "$target")" ] || { echo "$target is not empty" >&2; exit 2; }

# The packages of the tests, for all; EF Core's tool needs its own, and of a library what it is run with.
references=$(grep -oE '<PackageReference Include="(EFCore|Microsoft\.AspNetCore|Npgsql|OpenIddict)[^"]*" />' "$tests/SchemaGen.EntityFramework.Tests.csproj")
efcore=$(grep -A2 '"Microsoft.EntityFrameworkCore": {' "$tests/packages.lock.json" | grep -oE '"resolved": "[^"]+"' | head -1 | cut -d'"' -f4)
sed "s|</ItemGroup>|<PackageVersion Include=\"Microsoft.EntityFrameworkCore\" Version=\"$efcore\" /><PackageVersion Include=\"Microsoft.EntityFrameworkCore.Design\" Version=\"$efcore\" /></ItemGroup>|" \
  "$here/Directory.Packages.props" > "$target/Directory.Packages.props"
cat > "$target/Directory.Build.props" << 'X'
<Project>
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <GenerateRuntimeConfigurationFiles>true</GenerateRuntimeConfigurationFiles>
    <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
    <NoWarn>$(NoWarn);NU1903;NU1902;NU1510</NoWarn>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.EntityFrameworkCore.Design" PrivateAssets="all" /></ItemGroup>
</Project>
X

for file in "$tests"/Contexts/*"${ONLY:-}"*.cs; do
  [ -e "$file" ] || continue
  name=$(basename "$file" .cs)
  mkdir -p "$target/contexts/$name"
  cp "$file" "$target/contexts/$name"
  printf '<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    <FrameworkReference Include="Microsoft.AspNetCore.App" />\n    %s\n  </ItemGroup>\n</Project>\n' "$references" \
    > "$target/contexts/$name/$name.csproj"
done

# Ledger has no context.
for folder in "$tests"/Projects/*"${ONLY:-}"*/; do
  [ -e "$folder" ] && [ "$(basename "$folder")" != Ledger ] || continue
  mkdir -p "$target/projects"
  cp -r "$folder" "$target/projects"
done

(cd "$target" && find . -name '*.csproj' | LC_ALL=C sort | awk 'BEGIN { print "<Solution>" } { print "  <Project Path=\"" substr($0, 3) "\" />" } END { print "</Solution>" }' > All.slnx)
