#!/usr/bin/env bash
# Measures what reading a DbContext of ENTITIES entities (default 300) of 15 columns, each with a configuration class, costs against as many classes with attributes:
# ROUNDS rounds (default 5) of 'check --offline' with nothing in the cache. Printed are the medians, of the time in ms, of the ratio in the same round, and of the processor time.
# SCHEMAGEN=<command> is the tool (default: the one of artifacts/packages, installed into a temporary folder).
set -euo pipefail
owner=bench
. "$(dirname "$0")/throwaway.sh"
entities=${ENTITIES:-300}
rounds=${ROUNDS:-5}

mkdir -p "$work"/{attributes,context}/{models,migrations} "$work/times"
cd "$work"
awk -v n="$entities" 'BEGIN {
  for (i = 1; i <= n; i++) {
    parent = i > 1 ? i - 1 : 1
    f = "attributes/models/Item" i ".cs"
    print "using System.ComponentModel.DataAnnotations;\nusing System.ComponentModel.DataAnnotations.Schema;\nusing SchemaGen;\n\nnamespace Bench;\n" > f
    print "[Table(\"item" i "\")]\n[Check(\"amount0 > 0\")]\npublic class Item" i "\n{" > f
    print "    [Key]\n    public int Id { get; set; }\n\n    [PgIndex(Unique = true)]\n    public required string Code { get; set; }\n" > f
    print "    [PgIndex, References(typeof(Item" parent "))]\n    public int? ParentId { get; set; }\n" > f
    for (c = 0; c < 4; c++) print "    [MaxLength(40)]\n    public string? Text" c " { get; set; }\n" > f
    for (c = 0; c < 4; c++) print "    [Precision(10, 2), DefaultSql(\"0\")]\n    public decimal Amount" c " { get; set; }\n" > f
    for (c = 0; c < 4; c++) print "    [DefaultSql(\"now()\")]\n    public DateTime Moment" c " { get; set; }\n" > f
    print "}" > f
    close(f)
    f = "context/models/Item" i ".cs"
    print "using System;\nusing Microsoft.EntityFrameworkCore;\nusing Microsoft.EntityFrameworkCore.Metadata.Builders;\n\nnamespace Bench;\n" > f
    print "public class Item" i "\n{\n    public int Id { get; set; }\n    public required string Code { get; set; }\n    public int? ParentId { get; set; }\n    public Item" parent "? Parent { get; set; }" > f
    for (c = 0; c < 4; c++) print "    public string? Text" c " { get; set; }\n    public decimal Amount" c " { get; set; }\n    public DateTime Moment" c " { get; set; }" > f
    print "}\n\npublic class Item" i "Configuration : IEntityTypeConfiguration<Item" i ">\n{\n    public void Configure(EntityTypeBuilder<Item" i "> builder)\n    {" > f
    print "        builder.ToTable(\"item" i "\", t => t.HasCheckConstraint(\"item" i "_amount\", \"\\\"Amount0\\\" > 0\"));\n        builder.HasKey(e => e.Id);\n        builder.HasIndex(e => e.Code).IsUnique();" > f
    print "        builder.HasOne(e => e.Parent).WithMany().HasForeignKey(e => e.ParentId).OnDelete(DeleteBehavior.Restrict);" > f
    for (c = 0; c < 4; c++) print "        builder.Property(e => e.Text" c ").HasMaxLength(40);\n        builder.Property(e => e.Amount" c ").HasPrecision(10, 2).HasDefaultValueSql(\"0\");\n        builder.Property(e => e.Moment" c ").HasDefaultValueSql(\"now()\");" > f
    print "    }\n}" > f
    close(f)
    sets = sets "    public DbSet<Item" i "> Items" i " => Set<Item" i ">();\n"
  }
  f = "context/models/BenchContext.cs"
  print "using Microsoft.EntityFrameworkCore;\n\nnamespace Bench;\n\npublic class BenchContext(DbContextOptions<BenchContext> options) : DbContext(options)\n{\n" sets > f
  print "    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(BenchContext).Assembly);\n}" > f
}'
echo '{ "project": "models" }' > attributes/schemagen.json
echo '{ "project": "models", "conventions": "efcore" }' > context/schemagen.json
for way in attributes context; do
  (cd $way && "$SCHEMAGEN" revision -q -m initial --offline > /dev/null)
done

for _ in $(seq "$rounds"); do
  for way in attributes context; do
    rm -rf "$XDG_CACHE_HOME/schemagen/models"
    TIMEFORMAT='%R %U %S'
    { time (cd $way && "$SCHEMAGEN" check --offline > said 2>&1 || { cat said; exit 2; }); } 2>> times/$way
  done
done

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
printf '%-58s %8s %8s %8s\n' "$entities entities, medians of $rounds rounds" ms ratio "cpu ms"
for way in attributes context; do
  printf '%-58s %8.0f %8.2f %8.0f\n' "check --offline, read anew: $way" "$(awk '{ print $1 * 1000 }' times/$way | median)" \
    "$(paste times/$way times/attributes | awk '{ print $1 / $4 }' | median)" "$(awk '{ print ($2 + $3) * 1000 }' times/$way | median)"
done
