using Microsoft.EntityFrameworkCore;

namespace Contexts.TableSplitting;

public class Order
{
    public int Id { get; set; }
    public int? Status { get; set; }
    public OrderDetail? Detail { get; set; }
}

public class OrderDetail
{
    public int Id { get; set; }
    public int? Status { get; set; }
    public string? BillingAddress { get; set; }
    public Order Order { get; set; } = null!;
}

public class Context : DbContext
{
    public DbSet<Order> Orders { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OrderDetail>(b =>
        {
            b.ToTable("orders");
            b.Property(o => o.Status).HasColumnName("status");
        });
        modelBuilder.Entity<Order>(b =>
        {
            b.ToTable("orders");
            b.Property(o => o.Status).HasColumnName("status");
            b.HasOne(o => o.Detail).WithOne(d => d.Order).HasForeignKey<OrderDetail>(d => d.Id);
        });
    }
}
