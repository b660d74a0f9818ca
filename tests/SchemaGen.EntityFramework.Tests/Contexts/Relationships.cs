using Microsoft.EntityFrameworkCore;

namespace Contexts.Relationships;

public class Customer
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
    public ICollection<Order> Orders { get; set; } = null!;
    public Address? Address { get; set; }
}

public class Address
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public Customer Customer { get; set; } = null!;
}

public class Order
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public Customer Customer { get; set; } = null!;
    public int? PayerId { get; set; }
    public virtual Customer? Payer { get; set; }
    public string? CustomerNumber { get; set; }
    public Customer? ByNumber { get; set; }
    public List<OrderLine> Lines { get; set; } = [];
    public Shipment? Shipment { get; set; }
}

public class OrderLine
{
    public int OrderId { get; set; }
    public int Number { get; set; }
    public Order Order { get; set; } = null!;
    public Product Product { get; set; } = null!;
    public Product? Replacement { get; set; }
}

public class Product
{
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
}

public class Shipment
{
    public int Id { get; set; }
    public int OrderKey { get; set; }
    public Order Order { get; set; } = null!;
}

public class Employee
{
    public int Id { get; set; }
    public int? ManagerId { get; set; }
    public Employee? Manager { get; set; }
    public ICollection<Employee> Reports { get; set; } = [];
}

public class Detail
{
    public Guid ProductId { get; set; }
    public Product Product { get; set; } = null!;
    public Guid? OptionalId { get; set; }
    public Product Forced { get; set; } = null!;
}

public class Context : DbContext
{
    public DbSet<Customer> Customers { get; set; } = null!;
    public DbSet<Order> Orders { get; set; } = null!;
    public DbSet<Employee> Employees { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.Entity<Order>(b =>
        {
            b.HasOne(o => o.Customer).WithMany(c => c.Orders).HasForeignKey(o => o.CustomerId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_customer");
            b.HasOne(o => o.Payer).WithMany().HasForeignKey(o => o.PayerId).OnDelete(DeleteBehavior.SetNull);
            b.HasOne(o => o.ByNumber).WithMany().HasForeignKey(o => o.CustomerNumber).HasPrincipalKey(c => c.Number);
            b.HasOne(o => o.Shipment).WithOne(s => s.Order).HasForeignKey<Shipment>(s => s.OrderKey);
        });
        builder.Entity<Customer>().HasMany(c => c.Orders).WithOne(o => o.Customer);
        builder.Entity<OrderLine>().HasKey(l => new { l.OrderId, l.Number });
        builder.Entity<OrderLine>().HasOne(l => l.Replacement).WithMany().OnDelete(DeleteBehavior.ClientSetNull);
        builder.Entity<Detail>().HasKey(d => d.ProductId);
        builder.Entity<Detail>().HasOne(d => d.Product).WithOne().HasForeignKey<Detail>(d => d.ProductId);
        builder.Entity<Detail>().HasOne(d => d.Forced).WithMany().HasForeignKey(d => d.OptionalId);
    }
}
