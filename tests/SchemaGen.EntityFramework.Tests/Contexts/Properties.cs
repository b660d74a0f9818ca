using Microsoft.EntityFrameworkCore;

namespace Contexts.Properties;

public class Product
{
    public int Code { get; set; }
    public string Name { get; set; } = "";
    public string? Sku { get; set; }
    public decimal Price { get; set; }
    public decimal Weight { get; set; }
    public DateTime At { get; set; }
    public string Status { get; set; } = "";
    public int Stock { get; set; }
    public bool Active { get; set; }
    public string Ignored { get; set; } = "";
    public string Full { get; set; } = "";
    public Guid Token { get; set; }
    public string Fixed { get; set; } = "";
    public int Version { get; set; }
    public double Ratio { get; set; }
    public Kind Kind { get; set; }
    public Kind Named { get; set; }
}

public enum Kind { One, Two }

public class Context : DbContext
{
    private const int NameLength = 100;

    public DbSet<Product> Products { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Product>(entity =>
        {
            entity.ToTable("product", "shop");
            entity.HasKey(e => e.Code);
            entity.Property(e => e.Code).ValueGeneratedNever();
            entity.Property(e => e.Name).HasMaxLength(NameLength).HasColumnName("product_name").HasComment("The name");
            entity.Property(e => e.Sku).IsRequired().HasMaxLength(20).UseCollation("C");
            entity.Property(e => e.Price).HasPrecision(18, 2).HasDefaultValue(0m);
            entity.Property(e => e.Weight).HasColumnType("numeric(10,3)");
            entity.Property(e => e.At).HasColumnType("timestamp without time zone").HasDefaultValueSql("now()");
            entity.Property(e => e.Status).HasDefaultValue("new").HasMaxLength(10);
            entity.Property(e => e.Stock).HasDefaultValue(5).IsConcurrencyToken();
            entity.Property(e => e.Active).HasDefaultValue(true);
            entity.Ignore(e => e.Ignored);
            entity.Property(e => e.Full).HasComputedColumnSql("product_name || 'x'", stored: true);
            entity.Property(e => e.Token).HasDefaultValueSql("gen_random_uuid()");
            entity.Property(e => e.Fixed).HasMaxLength(3).IsFixedLength();
            entity.Property<DateTime?>("Hidden").HasPrecision(3);
            entity.Property<string>("Shadow");
            entity.Property(e => e.Ratio).HasDefaultValue(1.5);
            entity.Property(e => e.Kind).HasDefaultValue(Kind.Two);
            entity.Property(e => e.Named).HasConversion<string>().HasMaxLength(12).HasDefaultValue(Kind.One);
            entity.HasIndex(e => e.Name).IsUnique().HasDatabaseName("ux_product_name");
            entity.HasIndex(e => new { e.Sku, e.Price }).HasFilter("\"Active\"").IsDescending(false, true);
            entity.HasIndex(e => e.Stock, "named");
            entity.HasIndex("Active", "Token");
            entity.HasAlternateKey(e => e.Sku);
            entity.HasComment("All products");
            entity.ToTable(t => t.HasCheckConstraint("ck_stock", "\"Stock\" >= 0").HasName("stock_is_there").HasAnnotation("why", "x"));
            entity.ToTable(t => t.HasCheckConstraint("ck_code", "true"));
            entity.ToTable(t => t.HasCheckConstraint("ck_code", "\"Stock\" < 1000"));
        });
    }
}
