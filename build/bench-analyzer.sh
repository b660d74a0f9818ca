#!/usr/bin/env bash
# Measures what the package adds to 'dotnet build' of a project with MODELS classes (default 1000) of 15 columns and their revision, in one run against the same
# project with the attributes alone: rounds alternate, the least of each counts. Then the analyzer's own time as the compiler reports it.
# PACKAGES=<folder> holds the packages (default: artifacts/packages, of build/pack.sh).
set -euo pipefail
cd "$(dirname "$0")/.."
packages=$(realpath "${PACKAGES:-artifacts/packages}")
models=${MODELS:-1000}
rounds=${ROUNDS:-5}
version=$(basename "$(ls "$packages"/SchemaGen.[0-9]*.nupkg | head -n 1)" .nupkg)
version=${version#SchemaGen.}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A compiler that starts anew each time, as in CI; SHARED=true keeps its server.
export UseSharedCompilation="${SHARED:-false}"
export NUGET_PACKAGES="$work/nuget" XDG_CACHE_HOME="$work/cache" MSBUILDDISABLENODEREUSE=1
dotnet tool install dotnet-schemagen --version "$version" --tool-path "$work/tools" --add-source "$packages" > /dev/null

cd "$work"
printf '<configuration><packageSources><add key="bench" value="%s" /></packageSources></configuration>\n' "$packages" > nuget.config
project() {
  mkdir -p "$1/models"
  cat > "$1/$1.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>$2</ItemGroup>
</Project>
XML
  (cd "$1" && awk -v n="$models" 'BEGIN {
    for (i = 1; i <= n; i++) {
      f = "models/Item" i ".cs"
      print "using System.ComponentModel.DataAnnotations;\nusing System.ComponentModel.DataAnnotations.Schema;\nusing SchemaGen;\n\nnamespace Bench;\n" > f
      print "[Table(\"item" i "\")]\n[Check(\"amount0 > 0\")]\npublic class Item" i "\n{" > f
      print "    [Key]\n    public int Id { get; set; }\n\n    [PgIndex(Unique = true)]\n    public required string Code { get; set; }\n" > f
      print "    [PgIndex, References(typeof(Item" (i > 1 ? i - 1 : 1) "))]\n    public int? ParentId { get; set; }\n" > f
      for (c = 0; c < 4; c++) print "    [MaxLength(40)]\n    public string? Text" c " { get; set; }\n" > f
      for (c = 0; c < 4; c++) print "    [DefaultSql(\"0\")]\n    public decimal Amount" c " { get; set; }\n" > f
      for (c = 0; c < 4; c++) print "    [DefaultSql(\"now()\")]\n    public DateTime Moment" c " { get; set; }\n" > f
      print "}" > f
      close(f)
    }
  }')
  dotnet restore "$1" --nologo -v quiet
}
project With "<PackageReference Include=\"SchemaGen\" Version=\"$version\" PrivateAssets=\"all\" />"
project Without "<Reference Include=\"SchemaGen\" HintPath=\"$NUGET_PACKAGES/schemagen/$version/lib/net8.0/SchemaGen.dll\" />"
(
  cd With
  mkdir migrations
  echo '{}' > schemagen.json
  "$work/tools/dotnet-schemagen" revision -q --offline -m initial > /dev/null
)

build() { dotnet build "$1" --no-restore --no-incremental --nologo -v quiet "${@:2}"; }
# Wall and processor time of a build in ms; the second is what counts on a machine that does other things too.
TIMEFORMAT='%R %U %S'
took() { { time build "$1" > /dev/null; } 2>&1 | awk '{ printf "%d %d\n", $1 * 1000, ($2 + $3) * 1000 }'; }
build With > /dev/null
build Without > /dev/null
for _ in $(seq "$rounds"); do
  took With >> with
  took Without >> without
done
least() { sort -n -k "$2,$2" "$1" | awk -v c="$2" 'NR == 1 { print $c }'; }
row() { printf '%-32s %8s %8s %8s\n' "$@"; }
ratio() { awk -v a="$(least with "$1")" -v b="$(least without "$1")" 'BEGIN { printf "%.3f", a / b }'; }
row "dotnet build, $models models" with without ratio
row "wall, ms" "$(least with 1)" "$(least without 1)" "$(ratio 1)"
row "processor, ms" "$(least with 2)" "$(least without 2)" "$(ratio 2)"
echo "the compiler says of the analyzer: seconds (those of waiting threads are counted too), percent of all analyzers"
build With -p:ReportAnalyzer=true -v detailed | grep -m 1 -E "^ +[<0-9.]+ +[<0-9]+ +SchemaGen\.Analyzers" || echo "nothing"
