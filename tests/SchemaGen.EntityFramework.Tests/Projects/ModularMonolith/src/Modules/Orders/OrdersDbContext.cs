using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared;

namespace Orders;

public enum OrderStatus
{
    Placed,
    Paid,
    Cancelled,
}

public class Order : Aggregate
{
    public long Number { get; private set; }
    public OrderStatus Status { get; private set; }
    public Guid CustomerId { get; private set; }
    public Customer? Customer { get; private set; }
    public decimal Total { get; private set; }
    public DateOnly DueOn { get; private set; }
    public List<OrderLine> Lines { get; private set; } = [];
}

public class OrderLine
{
    public Guid OrderId { get; private set; }
    public int Position { get; private set; }
    public Guid ProductId { get; private set; }
    public int Quantity { get; private set; }
    public decimal UnitPrice { get; private set; }
}

public class Customer : Aggregate
{
    public string Email { get; private set; } = "";
    public Address? Billing { get; private set; }
    public Address? Shipping { get; private set; }
}

public class Address
{
    public string Street { get; private set; } = "";
    public string? Street2 { get; private set; }
    public string City { get; private set; } = "";
}

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    private const int StatusLength = 20;

    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("orders", t => t.HasCheckConstraint("CK_orders_total", "\"Total\" >= 0"));
        builder.Property(o => o.Number).UseHiLo("order_numbers");
        builder.HasIndex(o => o.Number).IsUnique();
        builder.Property(o => o.Status).HasConversion<string>().HasMaxLength(StatusLength).HasDefaultValue(OrderStatus.Placed);
        builder.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId);
    }
}

internal sealed class OrderLineConfiguration : IEntityTypeConfiguration<OrderLine>
{
    public void Configure(EntityTypeBuilder<OrderLine> builder)
    {
        builder.ToTable("order_lines");
        builder.HasKey(l => new { l.OrderId, l.Position });
    }
}

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("customers");
        builder.Property(c => c.Email).HasMaxLength(254);
        builder.HasIndex(c => c.Email).IsUnique();
        builder.OwnsOne(c => c.Billing);
        builder.OwnsOne(c => c.Shipping, a => a.ToJson());
    }
}

public class OrdersDbContext(DbContextOptions<OrdersDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<Customer> Customers => Set<Customer>();

    protected override string Schema => "orders";
}
