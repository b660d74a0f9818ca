using Microsoft.EntityFrameworkCore;

namespace Contexts.Owned;

public class Order
{
    public int Id { get; set; }
    public Address ShipTo { get; set; } = null!;
    public Address? BillTo { get; set; }
    public Money Total { get; set; } = null!;
    public List<Line> Lines { get; set; } = [];
    public Audit Audit { get; set; } = null!;
    public Note? Note { get; set; }
}

public class Address
{
    public string Street { get; set; } = "";
    public string? Zip { get; set; }
    public Geo Geo { get; set; } = null!;
}

public class Geo
{
    public double Lat { get; set; }
    public double Lon { get; set; }
}

public record Money(decimal Amount, string Currency);

public class Line
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public int Quantity { get; set; }
}

[Owned]
public class Audit
{
    public DateTime At { get; set; }
    public string? By { get; set; }
}

public class Note
{
    public string Text { get; set; } = "";
}

public class Context : DbContext
{
    public DbSet<Order> Orders { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>(b =>
        {
            b.OwnsOne(o => o.ShipTo, a =>
            {
                a.Property(x => x.Street).HasMaxLength(100);
                a.OwnsOne(x => x.Geo);
            });
            b.OwnsOne(o => o.BillTo, a => a.OwnsOne(x => x.Geo));
            b.OwnsOne(o => o.Total, m =>
            {
                m.Property(x => x.Amount).HasColumnName("total_amount").HasPrecision(12, 2);
                m.Property(x => x.Currency).HasColumnName("total_currency").HasMaxLength(3);
            });
            b.Navigation(o => o.Total).IsRequired();
            b.OwnsMany(o => o.Lines, l =>
            {
                l.WithOwner().HasForeignKey("OrderId");
                l.Property(x => x.Text).HasMaxLength(40);
                l.HasIndex(x => x.Quantity);
            });
            b.OwnsOne(o => o.Note, n => n.ToTable("notes"));
        });
    }
}
