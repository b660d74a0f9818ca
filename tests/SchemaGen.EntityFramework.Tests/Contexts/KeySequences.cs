using Microsoft.EntityFrameworkCore;

namespace Contexts.KeySequences;

public class Order
{
    public int Id { get; set; }
    public long Number { get; set; }
}

public class Customer
{
    public long Id { get; set; }
}

public class Context : DbContext
{
    public DbSet<Order> Orders { get; set; } = null!;
    public DbSet<Customer> Customers { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseKeySequences();
        modelBuilder.Entity<Order>().Property(o => o.Number).UseSequence("order_numbers");
    }
}
