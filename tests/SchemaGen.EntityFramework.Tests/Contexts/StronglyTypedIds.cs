using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.StronglyTypedIds;

public readonly record struct OrderId(Guid Value);

public readonly record struct CustomerId(int Value);

public record Email(string Value);

public enum OrderStatus
{
    Draft = 1,
    Submitted = 2,
}

public class Customer
{
    public CustomerId Id { get; set; }
    public Email Email { get; set; } = null!;
    public Email? Second { get; set; }
    public List<Order> Orders { get; set; } = [];
}

public class Order
{
    public OrderId Id { get; set; }
    public CustomerId CustomerId { get; set; }
    public Customer Customer { get; set; } = null!;
    public OrderStatus Status { get; set; }
    public OrderStatus? Before { get; set; }
    public Uri Link { get; set; } = null!;
    public bool Paid { get; set; }
    public List<string> Notes { get; set; } = [];
}

public class EmailConverter() : ValueConverter<Email, string>(e => e.Value, s => new Email(s));

public class CustomerIdConverter() : ValueConverter<CustomerId, int>(c => c.Value, i => new CustomerId(i));

public class Context : DbContext
{
    public DbSet<Customer> Customers { get; set; } = null!;
    public DbSet<Order> Orders { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        builder.Properties<CustomerId>().HaveConversion<CustomerIdConverter>();
        builder.Properties<Email>().HaveConversion<EmailConverter>().HaveMaxLength(320);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>(b =>
        {
            b.HasKey(o => o.Id);
            b.Property(o => o.Id).HasConversion(id => id.Value, value => new OrderId(value)).ValueGeneratedNever();
            b.Property(o => o.Status).HasConversion<string>().HasMaxLength(20).HasDefaultValue(OrderStatus.Draft);
            b.Property(o => o.Before).HasConversion(new EnumToStringConverter<OrderStatus>());
            b.Property(o => o.Paid).HasConversion<int>();
            b.Property(o => o.Notes).HasConversion(n => string.Join(';', n), s => s.Split(';', StringSplitOptions.None).ToList());
        });
    }
}
