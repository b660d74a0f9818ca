using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MinimalApi.Features;

namespace MinimalApi.Data;

public sealed class ShopDb(DbContextOptions<ShopDb> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<Product> Products => Set<Product>();
    public DbSet<Warehouse> Warehouses => Set<Warehouse>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<CustomerId>().HaveConversion<CustomerIdConverter>();
        configurationBuilder.Properties<OrderId>().HaveConversion<OrderIdConverter>();
        configurationBuilder.Properties<ProductId>().HaveConversion<ProductIdConverter>();
        configurationBuilder.Properties<OrderLineId>().HaveConversion(typeof(OrderLineIdConverter));
        configurationBuilder.Properties<WarehouseCode>().HaveConversion<WarehouseCodeConverter>().HaveMaxLength(12);
        configurationBuilder.Properties<Email>().HaveConversion<EmailConverter>().HaveMaxLength(254);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<string>().HaveMaxLength(250);
        configurationBuilder.ComplexProperties<Address>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ShopDb).Assembly);

        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            var clrType = entityType.ClrType;

            if (typeof(IAuditable).IsAssignableFrom(clrType))
            {
                modelBuilder.Entity(clrType).Property<string>("CreatedBy").HasMaxLength(64).HasDefaultValue("system");
                modelBuilder.Entity(clrType).Property(nameof(IAuditable.CreatedAtUtc)).HasDefaultValueSql("now()");
            }

            if (!typeof(ISoftDeletable).IsAssignableFrom(clrType))
            {
                continue;
            }

            modelBuilder.Entity(clrType).HasIndex(nameof(ISoftDeletable.IsDeleted));
            typeof(ShopDb).GetMethod(nameof(SetSoftDeleteFilter), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(clrType)
                .Invoke(null, [modelBuilder]);
        }

        foreach (var property in modelBuilder.Model.GetEntityTypes()
                     .SelectMany(t => t.GetProperties())
                     .Where(p => p.ClrType == typeof(decimal) || p.ClrType == typeof(decimal?)))
        {
            property.SetPrecision(18);
            property.SetScale(2);
        }

        var utcConverter = new ValueConverter<DateTime, DateTime>(v => v.ToUniversalTime(), v => DateTime.SpecifyKind(v, DateTimeKind.Utc));
        foreach (IMutableEntityType entityType in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entityType.GetProperties())
            {
                if (property.ClrType == typeof(DateTime))
                {
                    property.SetValueConverter(utcConverter);
                }
            }
        }
    }

    private static void SetSoftDeleteFilter<T>(ModelBuilder modelBuilder) where T : class, ISoftDeletable => modelBuilder.Entity<T>().HasQueryFilter(e => !e.IsDeleted);
}

file sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => c.Email).IsUnique();
        builder.HasMany(c => c.Orders).WithOne(o => o.Customer).HasForeignKey(o => o.CustomerId);
    }
}

file sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.Property(o => o.Number).UseIdentityByDefaultColumn();
        builder.HasAlternateKey(o => o.Number);
        builder.ComplexProperty(o => o.Total, total =>
        {
            total.Property(m => m.Currency).HasMaxLength(3);
        });
        builder.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(o => o.Shipment).WithOne().HasForeignKey<Shipment>(s => s.OrderId);
    }
}

file sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedOnAdd();
        builder.HasMany(p => p.Categories).WithMany(c => c.Products).UsingEntity(j => j.ToTable("ProductCategories"));
        builder.HasMany(p => p.Stock).WithOne().HasForeignKey(s => s.ProductId);
        builder.Property(p => p.Description).HasMaxLength(4000);
        builder.Property(p => p.Tags).HasColumnType("character varying(30)[]");
    }
}

file sealed class OrderLineConfiguration : IEntityTypeConfiguration<OrderLine>
{
    public void Configure(EntityTypeBuilder<OrderLine> builder) => builder.Property(l => l.Id).UseIdentityAlwaysColumn();
}

file sealed class WarehouseConfiguration : IEntityTypeConfiguration<Warehouse>
{
    public void Configure(EntityTypeBuilder<Warehouse> builder)
    {
        builder.HasKey(w => w.Code);
        builder.HasMany<Stock>().WithOne(s => s.Warehouse).HasForeignKey(s => s.WarehouseCode);
    }
}

file sealed class StockConfiguration : IEntityTypeConfiguration<Stock>
{
    public void Configure(EntityTypeBuilder<Stock> builder) => builder.HasKey(s => new { s.ProductId, s.WarehouseCode });
}

internal sealed class CustomerIdConverter() : ValueConverter<CustomerId, Guid>(id => id.Value, value => new CustomerId(value));

internal sealed class OrderIdConverter() : ValueConverter<OrderId, Guid>(id => id.Value, value => new OrderId(value));

internal sealed class ProductIdConverter() : ValueConverter<ProductId, int>(id => id.Value, value => new ProductId(value));

internal sealed class OrderLineIdConverter : ValueConverter<OrderLineId, long>
{
    public OrderLineIdConverter() : base(id => id.Value, value => new OrderLineId(value)) { }
}

internal sealed class WarehouseCodeConverter() : ValueConverter<WarehouseCode, string>(code => code.Value, value => new WarehouseCode(value));

internal sealed class EmailConverter() : ValueConverter<Email, string>(email => email.Value, value => Email.Parse(value));

public static class DatabaseExtensions
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration) =>
        services.AddDbContextPool<ShopDb>(o => o.UseNpgsql(configuration.GetConnectionString("Shop") ?? "Host=localhost;Database=shop"));
}
