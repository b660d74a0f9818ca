#nullable enable
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.DefaultsAndNames;

public class Setting
{
    public int Id { get; set; }
    public string[] Tags { get; set; } = [];
    public int[] Sizes { get; set; } = [];
    public string[] Empty { get; set; } = [];
    public decimal[] Prices { get; set; } = [];
    public List<string> Labels { get; set; } = [];
    public string? Name { get; set; }
    public decimal Price { get; set; }
}

public class Flag
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class DefaultsAndNamesContext : DbContext
{
    public DbSet<Setting> Settings => Set<Setting>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Setting>(b =>
        {
            b.ToTable(schema: "own", name: "Settings");
            b.Property(s => s.Name).HasMaxLength(maxLength: 20).HasColumnName(name: "name").IsRequired(required: false).HasDefaultValueSql(sql: "'x'");
            b.Property(s => s.Price).HasPrecision(scale: 2, precision: 9);
            b.HasIndex(s => s.Name).IsUnique(unique: false).HasFilter(sql: "name <> ''").HasDatabaseName(name: "by_name");
            b.Property(s => s.Tags).HasDefaultValue(new[] { "a", "b'c" });
            b.Property(s => s.Sizes).HasDefaultValue(new int[] { 1, 2 });
            b.Property(s => s.Empty).HasDefaultValue(Array.Empty<string>());
            b.Property(s => s.Prices).HasDefaultValue(new[] { 1.5m, 2m });
            b.Property(s => s.Labels).HasDefaultValueSql("'{}'");
        });
        modelBuilder.Entity(typeof(Flag), b =>
        {
            b.ToTable("flags");
            b.Property<string>("Name").HasMaxLength(40);
            b.Property("Name").IsRequired();
            b.HasIndex("Name").IsUnique(unique: true);
        });
        modelBuilder.Entity(typeof(Flag)).HasComment("those that are on");
        modelBuilder.Entity(typeof(Flag).FullName!, b => b.Property<int>("Rank"));
        modelBuilder.Entity(typeof(Flag), Configure);
    }

    private static void Configure(EntityTypeBuilder b) => b.Property<string>("Note").HasMaxLength(9);
}
