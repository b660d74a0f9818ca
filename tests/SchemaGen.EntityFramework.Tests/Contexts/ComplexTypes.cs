using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Contexts.ComplexTypes;

[ComplexType]
public record Point(int X, int Y);

public class Price
{
    [MaxLength(3)]
    public string Currency { get; set; } = "";
    public decimal Amount { get; set; }
    public string? Note { get; set; }
    public Point Where { get; set; } = null!;
}

public class Item
{
    public int Id { get; set; }
    public Price Net { get; set; } = null!;
    public Point Place { get; set; } = null!;
}

public class Context : DbContext
{
    public DbSet<Item> Items { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Item>().ComplexProperty(i => i.Net, n => n.Property(p => p.Amount).HasPrecision(9, 2));
}
