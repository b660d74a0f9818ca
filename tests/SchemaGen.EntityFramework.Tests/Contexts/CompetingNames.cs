using Microsoft.EntityFrameworkCore;

namespace Contexts.CompetingNames;

public class Customer
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Order
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public Customer Customer { get; set; } = null!;
}

public class Letter
{
    public int Id { get; set; }
    public Customer? Sender { get; set; }
    public Customer? Receiver { get; set; }
    public int ReceiverId { get; set; }
}

public class Visit
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public Customer Guest { get; set; } = null!;
}

public abstract class Tariff
{
    public int Id { get; set; }
}

public class FlatTariff : Tariff
{
    public decimal Price { get; set; }
    public string Note { get; set; } = "";
}

public class HourlyTariff : Tariff
{
    public int Price { get; set; }
    public string Note { get; set; } = "";
}

public class Context : DbContext
{
    public DbSet<Order> Orders { get; set; } = null!;
    public DbSet<Letter> Letters { get; set; } = null!;
    public DbSet<Visit> Visits { get; set; } = null!;
    public DbSet<Tariff> Tariffs { get; set; } = null!;
    public DbSet<FlatTariff> Flat { get; set; } = null!;
    public DbSet<HourlyTariff> Hourly { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FlatTariff>().Property(t => t.Price).HasColumnName("flat_price");
        modelBuilder.Entity<FlatTariff>().Property(t => t.Note).HasColumnName("Note");
        modelBuilder.Entity<HourlyTariff>().Property(t => t.Note).HasColumnName("Note");
    }
}
