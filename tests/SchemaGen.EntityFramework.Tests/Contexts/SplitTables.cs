using Microsoft.EntityFrameworkCore;

namespace Contexts.SplitTables;

public class Customer
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? PhoneNumber { get; set; }
    public string Street { get; set; } = "";
    public string City { get; set; } = "";
    public decimal Credit { get; set; }
    public Region Region { get; set; } = null!;
}

public class Region
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Order
{
    public Guid Number { get; set; }
    public int Line { get; set; }
    public string? Note { get; set; }
    public DateTime Placed { get; set; }
}

public class Context : DbContext
{
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<Order> Orders => Set<Order>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>(b =>
        {
            b.Property(c => c.City).HasMaxLength(40).HasDefaultValue("Oslo");
            b.ToTable("Customers")
                .SplitToTable("PhoneNumbers", t =>
                {
                    t.Property(c => c.Id).HasColumnName("CustomerId");
                    t.Property(c => c.PhoneNumber);
                })
                .SplitToTable("Addresses", "post", t =>
                {
                    t.Property(c => c.Id).HasColumnName("CustomerId");
                    t.Property(c => c.Street).HasColumnName("street_name");
                    t.Property(c => c.City);
                });
        });
        modelBuilder.Entity<Order>(b =>
        {
            b.HasKey(o => new { o.Number, o.Line });
            b.SplitToTable("OrderNotes", t => t.Property(o => o.Note));
        });
    }
}
