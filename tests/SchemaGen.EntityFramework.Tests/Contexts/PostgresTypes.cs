using Microsoft.EntityFrameworkCore;

namespace Contexts.PostgresTypes;

public class Product
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Description { get; set; }
    public List<string> Tags { get; set; } = [];
    public List<int> Sizes { get; set; } = [];
    public string[] Words { get; set; } = [];
}

public class Context : DbContext
{
    public DbSet<Product> Products => Set<Product>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresRange("floatrange", "float8");
        modelBuilder.HasPostgresRange("ranges", "textrange", "text");
        modelBuilder.HasPostgresRange("ranges", "timerange", "time", subtypeOpClass: "time_ops");
        modelBuilder.HasCollation("ranges", "plain", lcCollate: "C", lcCtype: "POSIX");
        modelBuilder.HasCollation(null, "posix", "POSIX", "C", "libc", true);
        modelBuilder.HasCollation("ranges", "located", locale: "C", provider: "libc");
        modelBuilder.Entity<Product>(b =>
        {
            b.HasIndex(p => new { p.Name, p.Description }).HasMethod("GIN").IsTsVectorExpressionIndex("english");
            b.HasIndex(p => p.Name, "by_name").HasMethod("gist").IsTsVectorExpressionIndex("simple");
            b.Property(p => p.Tags).HasDefaultValue(new List<string>());
            b.Property(p => p.Sizes).HasDefaultValue(new List<int> { 1, 2 });
            b.Property(p => p.Words).HasDefaultValue(new[] { "a", "b" });
        });
    }
}
