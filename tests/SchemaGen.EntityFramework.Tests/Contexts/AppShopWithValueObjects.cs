using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.AppShopWithValueObjects;

public abstract class Entity
{
    private int _id;

    public virtual int Id
    {
        get => _id;
        protected set => _id = value;
    }
}

public interface IAggregateRoot;

public abstract class ValueObject;

public class Address : ValueObject
{
    public string Street { get; private set; } = "";
    public string City { get; private set; } = "";
    public string? State { get; private set; }
    public string Country { get; private set; } = "";
    public string ZipCode { get; private set; } = "";
}

public class Money : ValueObject
{
    public decimal Amount { get; private set; }
    public string Currency { get; private set; } = "EUR";
}

public class Order : Entity, IAggregateRoot
{
    private DateTime _orderDate;
    private readonly List<OrderItem> _orderItems = [];
    private int? _buyerId;
    private int _orderStatusId;
    private int? _paymentMethodId;

    public Address Address { get; private set; } = null!;
    public OrderStatus OrderStatus { get; private set; } = null!;
    public string? Description { get; private set; }
    public IReadOnlyCollection<OrderItem> OrderItems => _orderItems;
    public int? GetBuyerId => _buyerId;
    public DateTime Seen() => _orderDate.AddDays(_orderStatusId + (_paymentMethodId ?? 0));
}

public class OrderItem : Entity
{
    private string _productName = "";
    private Money _unitPrice = null!;
    private int _units;

    public int ProductId { get; private set; }
    public string Show() => $"{_productName} {_unitPrice} {_units}";
}

public class OrderStatus
{
    public int Id { get; private set; }
    public string Name { get; private set; } = "";
}

public class Buyer : Entity, IAggregateRoot
{
    private readonly List<PaymentMethod> _paymentMethods = [];
    public string IdentityGuid { get; private set; } = "";
    public string? Name { get; private set; }
    public IEnumerable<PaymentMethod> PaymentMethods => _paymentMethods.AsReadOnly();
}

public class PaymentMethod : Entity
{
    private string _alias = "";
    private DateTime _expiration;
    private int _cardTypeId;
    public CardType CardType { get; private set; } = null!;
    public string Show() => $"{_alias} {_expiration} {_cardTypeId}";
}

public class CardType
{
    public int Id { get; private set; }
    public string Name { get; private set; } = "";
}

public class ClientRequest
{
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
    public DateTime Time { get; set; }
}

public class CatalogItem
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Description { get; set; }
    public decimal Price { get; set; }
    public string? PictureFileName { get; set; }
    public int CatalogTypeId { get; set; }
    public CatalogType? CatalogType { get; set; }
    public int CatalogBrandId { get; set; }
    public CatalogBrand? CatalogBrand { get; set; }
    public int AvailableStock { get; set; }
    public float[]? Embedding { get; set; }
    public Dimensions? Dimensions { get; set; }
    public List<Picture> Pictures { get; set; } = [];
    public List<CatalogTag> Tags { get; set; } = [];
}

public class Dimensions
{
    public decimal Width { get; set; }
    public decimal? Depth { get; set; }
}

public class Picture
{
    public string Url { get; set; } = "";
    public int Position { get; set; }
}

public class CatalogTag
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}

public class CatalogType
{
    public int Id { get; set; }
    public string Type { get; set; } = "";
}

public class CatalogBrand
{
    public int Id { get; set; }
    public string Brand { get; set; } = "";
}

public class Basket
{
    public Guid Id { get; set; }
    public string BuyerKey { get; set; } = "";
    public List<BasketItem> Items { get; } = [];
}

public class BasketItem
{
    public int Id { get; set; }
    public int Quantity { get; set; }
    public CatalogItem Item { get; set; } = null!;
}

public class Coupon
{
    public string Code { get; set; } = "";
    public Money Value { get; set; } = null!;
    public DateOnly? ValidTo { get; set; }
}

public class Review
{
    public long Id { get; set; }
    public CatalogItem Item { get; set; } = null!;
    public Buyer? Writer { get; set; }
    public short Stars { get; set; }
}

public class Warehouse
{
    public int Id { get; set; }
    public Address Address { get; set; } = null!;
    public Address? Invoice { get; set; }
    public List<Stock> Stocks { get; set; } = [];
}

public class Stock
{
    public int WarehouseId { get; set; }
    public int ItemId { get; set; }
    public CatalogItem Item { get; set; } = null!;
    public int Count { get; set; }
    public uint Version { get; set; }
}

public class IntegrationEventLogEntry
{
    public Guid EventId { get; set; }
    public string EventTypeName { get; set; } = "";
    public EventState State { get; set; }
    public string Content { get; set; } = "";
}

public enum EventState
{
    NotPublished = 0,
    Published = 2,
}

public class Supplier
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public List<CatalogBrand> Brands { get; set; } = [];
}

public class Return
{
    public int Id { get; set; }
    public Order Order { get; set; } = null!;
    public string Reason { get; set; } = "";
}

public class Context : DbContext
{
    public const string DefaultSchema = "ordering";

    public DbSet<Order> Orders { get; set; } = null!;
    public DbSet<OrderItem> OrderItems { get; set; } = null!;
    public DbSet<PaymentMethod> Payments { get; set; } = null!;
    public DbSet<Buyer> Buyers { get; set; } = null!;
    public DbSet<CardType> CardTypes { get; set; } = null!;
    public DbSet<OrderStatus> OrderStatus { get; set; } = null!;
    public DbSet<CatalogItem> CatalogItems { get; set; } = null!;
    public DbSet<CatalogBrand> CatalogBrands { get; set; } = null!;
    public DbSet<CatalogType> CatalogTypes { get; set; } = null!;
    public DbSet<Basket> Baskets { get; set; } = null!;
    public DbSet<Coupon> Coupons { get; set; } = null!;
    public DbSet<Review> Reviews { get; set; } = null!;
    public DbSet<Warehouse> Warehouses { get; set; } = null!;
    public DbSet<Supplier> Suppliers { get; set; } = null!;
    public DbSet<Return> Returns { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(DefaultSchema);
        modelBuilder.ApplyConfiguration(new OrderConfiguration());
        modelBuilder.ApplyConfiguration(new OrderItemConfiguration());
        modelBuilder.ApplyConfiguration(new BuyerConfiguration());
        modelBuilder.ApplyConfiguration(new PaymentMethodConfiguration());
        modelBuilder.ApplyConfiguration(new CardTypeConfiguration());
        modelBuilder.ApplyConfiguration(new CatalogItemConfiguration());
        UseIntegrationEventLogs(modelBuilder);
        modelBuilder.Entity<ClientRequest>().ToTable("requests");
        modelBuilder.Entity<Coupon>(b =>
        {
            b.HasKey(c => c.Code);
            b.OwnsOne(c => c.Value, v =>
            {
                v.Property(m => m.Amount).HasColumnName("amount").HasPrecision(12, 2);
                v.Property(m => m.Currency).HasColumnName("currency").HasMaxLength(3).IsFixedLength();
            });
        });
        modelBuilder.Entity<Warehouse>(b =>
        {
            b.OwnsOne(w => w.Address);
            b.OwnsOne(w => w.Invoice);
            b.Navigation(w => w.Address).IsRequired();
        });
        modelBuilder.Entity<Stock>(b =>
        {
            b.HasKey(s => new { s.WarehouseId, s.ItemId });
            b.Property(s => s.Version).IsRowVersion();
        });
    }

    private static void UseIntegrationEventLogs(ModelBuilder builder) => builder.Entity<IntegrationEventLogEntry>(b =>
    {
        b.ToTable("IntegrationEventLog");
        b.HasKey(e => e.EventId);
    });
}

public class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> orderConfiguration)
    {
        orderConfiguration.ToTable("orders");
        orderConfiguration.Property(o => o.Id).UseHiLo("orderseq");
        orderConfiguration.OwnsOne(o => o.Address);
        orderConfiguration.Property<int?>("_buyerId").UsePropertyAccessMode(PropertyAccessMode.Field).HasColumnName("BuyerId");
        orderConfiguration.Property<DateTime>("_orderDate").UsePropertyAccessMode(PropertyAccessMode.Field).HasColumnName("OrderDate");
        orderConfiguration.Property<int>("_orderStatusId").HasColumnName("OrderStatusId");
        orderConfiguration.Property<int?>("_paymentMethodId").HasColumnName("PaymentMethodId");
        orderConfiguration.HasOne<PaymentMethod>().WithMany().HasForeignKey("_paymentMethodId").OnDelete(DeleteBehavior.Restrict);
        orderConfiguration.HasOne<Buyer>().WithMany().HasForeignKey("_buyerId");
        orderConfiguration.HasOne(o => o.OrderStatus).WithMany().HasForeignKey("_orderStatusId");
        var navigation = orderConfiguration.Metadata.FindNavigation(nameof(Order.OrderItems));
        navigation?.SetPropertyAccessMode(PropertyAccessMode.Field);
    }
}

public class OrderItemConfiguration : IEntityTypeConfiguration<OrderItem>
{
    public void Configure(EntityTypeBuilder<OrderItem> builder)
    {
        builder.ToTable("orderItems");
        builder.Property(o => o.Id).UseHiLo("orderitemseq");
        builder.Property<int>("OrderId");
        builder.Property("_productName").HasColumnName("ProductName");
        builder.Property<int>("_units").HasColumnName("Units");
        builder.OwnsOne<Money>("_unitPrice", p => p.Property(m => m.Amount).HasColumnType("numeric(10,2)"));
    }
}

public class BuyerConfiguration : IEntityTypeConfiguration<Buyer>
{
    public void Configure(EntityTypeBuilder<Buyer> builder)
    {
        builder.ToTable("buyers");
        builder.Property(b => b.Id).UseHiLo("buyerseq");
        builder.Property(b => b.IdentityGuid).HasMaxLength(200);
        builder.HasIndex("IdentityGuid").IsUnique(true);
        builder.HasMany(b => b.PaymentMethods).WithOne();
    }
}

public class PaymentMethodConfiguration : IEntityTypeConfiguration<PaymentMethod>
{
    public void Configure(EntityTypeBuilder<PaymentMethod> builder)
    {
        builder.ToTable("paymentmethods");
        builder.Property(b => b.Id).UseHiLo("paymentseq");
        builder.Property<int>("BuyerId");
        builder.Property<string>("_alias").HasColumnName("Alias").HasMaxLength(200);
        builder.Property<DateTime>("_expiration").HasColumnName("Expiration").HasMaxLength(25);
        builder.Property<int>("_cardTypeId").HasColumnName("CardTypeId");
        builder.HasOne(p => p.CardType).WithMany().HasForeignKey("_cardTypeId");
    }
}

public class CardTypeConfiguration : IEntityTypeConfiguration<CardType>
{
    public void Configure(EntityTypeBuilder<CardType> builder)
    {
        builder.ToTable("cardtypes");
        builder.Property(ct => ct.Id).ValueGeneratedNever();
        builder.Property(ct => ct.Name).HasMaxLength(200).IsRequired();
    }
}

public class CatalogItemConfiguration : IEntityTypeConfiguration<CatalogItem>
{
    public void Configure(EntityTypeBuilder<CatalogItem> builder)
    {
        builder.ToTable("Catalog", "catalog");
        builder.Property(ci => ci.Name).HasMaxLength(50);
        builder.HasOne(ci => ci.CatalogBrand).WithMany();
        builder.HasOne(ci => ci.CatalogType).WithMany();
        builder.HasIndex(ci => ci.Name);
        builder.OwnsOne(ci => ci.Dimensions, d => d.Property(x => x.Width).HasColumnName("width"));
        builder.OwnsMany(ci => ci.Pictures, p =>
        {
            p.ToTable("CatalogPictures", "catalog");
            p.WithOwner().HasForeignKey("ItemId");
            p.Property<int>("Id");
            p.HasKey("Id");
        });
        builder.HasMany(ci => ci.Tags).WithMany();
    }
}
