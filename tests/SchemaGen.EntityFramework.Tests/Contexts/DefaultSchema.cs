using Microsoft.EntityFrameworkCore;

namespace Contexts.DefaultSchema;

public class Invoice
{
    public int Id { get; set; }
    public long Number { get; set; }
    public Money Total { get; set; } = null!;
    public List<Line> Lines { get; set; } = [];
    public List<Tag> Tags { get; set; } = [];
    public Customer Customer { get; set; } = null!;
}

public class Money
{
    public decimal Amount { get; set; }
    public string Currency { get; set; } = "";
}

public class Line
{
    public string Text { get; set; } = "";
}

public class Tag
{
    public int Id { get; set; }
    public List<Invoice> Invoices { get; set; } = [];
}

public class Customer
{
    public int Id { get; set; }
}

public class Context : DbContext
{
    public const string Schema = "billing";

    public DbSet<Invoice> Invoices { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.HasSequence<long>("invoice_numbers").StartsAt(1000);
        modelBuilder.Entity<Customer>().ToTable("customers", "crm");
        modelBuilder.Entity<Invoice>(b =>
        {
            b.OwnsOne(i => i.Total);
            b.OwnsMany(i => i.Lines);
            b.Property(i => i.Number).HasDefaultValueSql("nextval('billing.invoice_numbers')");
        });
    }
}
