using Microsoft.EntityFrameworkCore;

namespace Contexts.SharedTypes;

public struct Area
{
    public int Width { get; set; }
    public string? Unit { get; set; }
}

public readonly record struct Money(decimal Amount, string Currency);

public class Shop
{
    public Area Area;

    public int Id { get; set; }
    public Dictionary<string, object> Bag { get; set; } = [];
    public Money Rent { get; set; }
}

public class Sheet
{
    private readonly Dictionary<string, object?> values = [];

    public int Id { get; set; }

    public object? this[string key]
    {
        get => values[key];
        set => values[key] = value;
    }
}

public class Document
{
    public int Id { get; set; }
    public List<Part> Parts { get; set; } = [];
    public Head? Head { get; set; }
}

public class Part
{
    public int Order { get; set; }
    public List<Passage> Passages { get; set; } = [];
    public Meta Meta { get; set; } = null!;
}

public class Passage
{
    public string Text { get; set; } = "";
    public List<Leaf> Leaves { get; set; } = [];
}

public class Leaf
{
    public Guid Id { get; set; }
    public int Number { get; set; }
}

public class Meta
{
    public string? Tag { get; set; }
    public Inner? Inner { get; set; }
}

public class Inner
{
    public int Value { get; set; }
}

public class Head
{
    public string Title { get; set; } = "";
    public List<Author> Authors { get; set; } = [];
}

public class Author
{
    public string Name { get; set; } = "";
    public int DocumentRef { get; set; }
}

public partial class Context : DbContext
{
    public DbSet<Dictionary<string, object>> Pairs => Set<Dictionary<string, object>>("Pair");
    public DbSet<Dictionary<string, object>> Others => Set<Dictionary<string, object>>("Other");
    public DbSet<Shop> Shops => Set<Shop>();
    public DbSet<Sheet> Sheets => Set<Sheet>();
    public DbSet<Document> Documents => Set<Document>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseSerialColumns();
        modelBuilder.SharedTypeEntity<Dictionary<string, object>>("Pair", b =>
        {
            b.IndexerProperty<int>("Id");
            b.IndexerProperty<string>("Key").IsRequired().HasMaxLength(20);
            b.Property<string?>("Value");
            b.HasIndex("Key").IsUnique();
        });
        modelBuilder.SharedTypeEntity<Dictionary<string, object>>("Other").Property<Guid>("Id");
        modelBuilder.Entity<Document>(b =>
        {
            b.OwnsMany(d => d.Parts, p =>
            {
                p.WithOwner().HasForeignKey("document");
                p.HasKey("document", nameof(Part.Order));
                p.OwnsOne(x => x.Meta, m => m.OwnsOne(y => y.Inner, i => i.Property(z => z.Value).HasColumnName("value")));
                p.OwnsMany(x => x.Passages, s =>
                {
                    s.ToTable("passages");
                    s.OwnsMany(y => y.Leaves, l => l.HasKey(z => z.Id));
                });
            });
            b.OwnsOne(d => d.Head, h =>
            {
                h.ToTable("heads");
                h.OwnsMany(x => x.Authors, a =>
                {
                    a.WithOwner().HasForeignKey(x => x.DocumentRef);
                    a.Property<int>("Id");
                    a.HasKey("Id");
                });
            });
        });
        Further(modelBuilder);
    }

    partial void Further(ModelBuilder builder);
}

public partial class Context
{
    partial void Further(ModelBuilder builder)
    {
        builder.Entity<Shop>(b =>
        {
            b.Ignore(s => s.Bag);
            b.ComplexProperty(s => s.Rent, r => r.Property(m => m.Currency).HasMaxLength(3));
            b.ComplexProperty(s => s.Area);
        });
        builder.Entity<Sheet>(b =>
        {
            b.IndexerProperty<int?>("Extra");
            b.IndexerProperty<string>("Word").HasMaxLength(9);
        });
    }
}
