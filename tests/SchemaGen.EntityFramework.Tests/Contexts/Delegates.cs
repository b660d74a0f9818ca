using System.Linq.Expressions;
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
    public ICollection<Topic> Topics { get; set; } = [];
}

public class Topic
{
    public int Id { get; set; }
    public string Label { get; set; } = "";
    public int? Rank { get; set; }
    public ICollection<Page> Pages { get; set; } = [];
    public ICollection<Link> Links { get; set; } = [];
}

public class Link
{
    public int Id { get; set; }
    public Page Page { get; set; } = null!;
    public string Url { get; set; } = "";
    public ICollection<Topic> Topics { get; set; } = [];
}

public static class Defaults
{
    public static readonly Guid Token = new("6f1c2a34-0000-4000-8000-000000000001");
    public static readonly Action<ModelBuilder> Pages = b => b.Entity<Page>().HasIndex(p => p.Text);
    public static readonly Action<ModelBuilder> Links = b => b.Entity<Link>().HasIndex(l => l.Url);
}

public abstract class NamedLinks : DbContext
{
    protected abstract string JoinOf<T, TOther>();

    protected abstract string KeyOf<T>();

    protected void Join<T, TOther>(
        ModelBuilder modelBuilder,
        Expression<Func<T, IEnumerable<TOther>>> first,
        Expression<Func<TOther, IEnumerable<T>>> second)
        where T : class
        where TOther : class =>
        modelBuilder.Entity<TOther>().HasMany(second).WithMany(first).UsingEntity<Dictionary<string, object>>(
            JoinOf<T, TOther>(),
            x => x.HasOne<T>().WithMany().HasForeignKey(KeyOf<T>()),
            x => x.HasOne<TOther>().WithMany().HasForeignKey(KeyOf<TOther>()));

    protected static void Unique<T>(ModelBuilder modelBuilder, Expression<Func<T, object?>> members)
        where T : class => modelBuilder.Entity<T>().HasIndex(members).IsUnique();

    protected static void Short<T>(ModelBuilder modelBuilder, Expression<Func<T, string>> member)
        where T : class => modelBuilder.Entity<T>().Property(member).HasMaxLength(40);
}

public partial class Context : NamedLinks
{
    partial void OnModelCreatingPartial(ModelBuilder modelBuilder);

    protected override string JoinOf<T, TOther>() => typeof(T).Name + "To" + typeof(TOther).Name;

    protected override string KeyOf<T>() => typeof(T).Name + "Key";

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
        Join<Topic, Page>(modelBuilder, t => t.Pages, p => p.Topics);
        Join<Topic, Link>(modelBuilder, t => t.Links, l => l.Topics);
        Unique<Topic>(modelBuilder, t => new { t.Label, t.Rank });
        Short<Topic>(modelBuilder, t => t.Label);
        OnModelCreatingPartial(modelBuilder);
    }

    private static void ConfigurePage(EntityTypeBuilder<Page> page)
    {
        page.Property(p => p.Token).HasDefaultValue(Defaults.Token);
        page.Property(p => p.Since).HasDefaultValue(new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
    }
}
