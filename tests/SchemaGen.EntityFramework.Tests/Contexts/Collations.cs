#nullable enable
using Microsoft.EntityFrameworkCore;

namespace Contexts.Collations;

public class Member
{
    public int Id { get; set; }
    public string Email { get; set; } = "";
    public string Name { get; set; } = "";
    public string? City { get; set; }
}

public class CollationsContext : DbContext
{
    public DbSet<Member> Members => Set<Member>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasCollation("case_insensitive", locale: "en-u-ks-primary", provider: "icu", deterministic: false);
        modelBuilder.HasCollation("plain", "C");
        modelBuilder.Entity<Member>(b =>
        {
            b.Property(m => m.Email).UseCollation("case_insensitive");
            b.Property(m => m.City).UseCollation("C");
            b.HasIndex(m => m.Email).IsUnique();
            b.HasIndex(m => m.Name).UseCollation("plain");
        });
    }
}
