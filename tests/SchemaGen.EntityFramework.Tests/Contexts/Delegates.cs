using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.Delegates;

public class Page
{
    public int Id { get; set; }
    public string Url { get; set; } = "";
    public string? Text { get; set; }
    public Guid Token { get; set; }
    public DateTime Since { get; set; }
    public string[] Words { get; set; } = [];
    public List<Link> Links { get; set; } = [];
}

public class Link
{
    public int Id { get; set; }
    public Page Page { get; set; } = null!;
    public string Url { get; set; } = "";
}

public static class Defaults
{
    public static readonly Guid Token = new("6f1c2a34-0000-4000-8000-000000000001");
    public static readonly Action<ModelBuilder> Pages = b => b.Entity<Page>().HasIndex(p => p.Text);
    public static readonly Action<ModelBuilder> Links = b => b.Entity<Link>().HasIndex(l => l.Url);
}

public class Context : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        Action<EntityTypeBuilder<Page>> configure = b => b.Property(p => p.Url).HasMaxLength(300);
        modelBuilder.Entity<Page>(configure);
        Defaults.Pages.Invoke(modelBuilder);
        Defaults.Links(modelBuilder);
        modelBuilder.Entity<Page>(ConfigurePage);
        void ConfigureLink(EntityTypeBuilder<Link> link) => link.ToTable("links").Property(l => l.Url).IsUnicode();
        ConfigureLink(modelBuilder.Entity<Link>());
    }

    private static void ConfigurePage(EntityTypeBuilder<Page> page)
    {
        page.Property(p => p.Token).HasDefaultValue(Defaults.Token);
        page.Property(p => p.Since).HasDefaultValue(new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
    }
}
