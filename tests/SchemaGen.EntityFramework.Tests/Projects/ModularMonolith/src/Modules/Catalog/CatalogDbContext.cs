using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared;

namespace Catalog;

public class Product : Aggregate
{
    public string Sku { get; private set; } = "";
    public string Name { get; private set; } = "";
    public Price Price { get; private set; } = new(0, "EUR");
    public Dimensions? Dimensions { get; private set; }
    private readonly List<Variant> _variants = [];
    public IReadOnlyCollection<Variant> Variants => _variants;
    public Brand? Brand { get; private set; }
}

public record Price(decimal Amount, string Currency);

public record Dimensions(double Width, double Height, double Depth);

public class Variant
{
    public int Id { get; private set; }
    public string Colour { get; private set; } = "";
    public decimal Surcharge { get; private set; }
}

public class Brand : Aggregate
{
    public string Name { get; private set; } = "";
    public string[] Countries { get; private set; } = [];
}

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("products");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Sku).HasMaxLength(32).IsUnicode(false);
        builder.HasAlternateKey(p => p.Sku);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.ComplexProperty(p => p.Price, price => price.Property(p => p.Currency).HasMaxLength(3).IsFixedLength());
        builder.OwnsOne(p => p.Dimensions, d => d.Property(x => x.Width).HasColumnName("width"));
        builder.OwnsMany(p => p.Variants, v =>
        {
            v.ToTable("variants");
            v.WithOwner().HasForeignKey("ProductId");
            v.HasKey(x => x.Id);
            v.Property(x => x.Colour).HasMaxLength(30);
        });
        builder.HasOne(p => p.Brand).WithMany().HasForeignKey("BrandId").IsRequired(false);
        builder.Navigation(p => p.Variants).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class BrandConfiguration : IEntityTypeConfiguration<Brand>
{
    public void Configure(EntityTypeBuilder<Brand> builder) => builder.ToTable("brands").HasIndex(b => b.Name).IsUnique();
}

public class CatalogDbContext(DbContextOptions<CatalogDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Product> Products => Set<Product>();

    protected override string Schema => "catalog";
}
