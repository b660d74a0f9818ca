using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.Tenants;

public interface IEntity<out T>
{
    T Id { get; }
}

public interface ITenant
{
    Guid TenantId { get; set; }
}

public abstract class EntityBase : IEntity<Guid>
{
    public Guid Id { get; set; }
    [DatabaseGenerated(DatabaseGeneratedOption.Computed)] public DateTimeOffset? UpdatedAt { get; set; }
    public uint RowVersion { get; set; }
}

public class Company : EntityBase
{
    public string Name { get; set; } = "";
    public Company? Parent { get; set; }
    public Guid? ParentId { get; set; }
    public ICollection<Company> Daughters { get; set; } = [];
    public ICollection<Invoice> Invoices { get; set; } = [];
}

public class Invoice : EntityBase, ITenant
{
    public Guid TenantId { get; set; }
    public string Number { get; set; } = "";
    public Company Company { get; set; } = null!;
    public Company? BilledTo { get; set; }
    public InvoiceState State { get; set; }
    public IList<InvoiceLine> Lines { get; set; } = [];
    public Period Period { get; set; } = null!;
}

public class CreditNote : Invoice
{
    public Guid? CorrectsId { get; set; }
    public Invoice? Corrects { get; set; }
}

public class InvoiceLine
{
    public int Position { get; set; }
    public string Text { get; set; } = "";
    public double Quantity { get; set; }
    public decimal Price { get; set; }
    public decimal Total { get; set; }
}

public class Period
{
    public DateOnly From { get; set; }
    public DateOnly? Until { get; set; }
}

[Flags]
public enum InvoiceState : byte
{
    Open = 0,
    Sent = 1,
    Paid = 2,
}

public class CompanyConfig : IEntityTypeConfiguration<Company>
{
    public void Configure(EntityTypeBuilder<Company> b)
    {
        b.Property(c => c.Name).IsRequired().HasMaxLength(100).UseCollation("C");
        b.HasOne(c => c.Parent).WithMany(c => c.Daughters).HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.ClientSetNull);
        b.HasMany(c => c.Invoices).WithOne(i => i.Company).IsRequired();
    }
}

public class InvoiceConfig : IEntityTypeConfiguration<Invoice>
{
    public void Configure(EntityTypeBuilder<Invoice> b)
    {
        b.HasDiscriminator<string>("kind").HasValue<Invoice>("I").HasValue<CreditNote>("C");
        b.Property("kind").HasMaxLength(1);
        b.HasOne(i => i.BilledTo).WithMany().HasForeignKey("billed_to").OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(nameof(Invoice.TenantId), nameof(Invoice.Number)).IsUnique().HasDatabaseName("ux_number");
        b.OwnsMany(i => i.Lines, l =>
        {
            l.WithOwner().HasForeignKey("invoice_id");
            l.HasKey("invoice_id", nameof(InvoiceLine.Position));
            l.Property(x => x.Position).ValueGeneratedNever();
            l.Property(x => x.Total).HasComputedColumnSql("\"Price\" * 2", stored: true);
        });
        b.OwnsOne(i => i.Period, p =>
        {
            p.Property(x => x.From).HasColumnName("valid_from").HasDefaultValue(new DateOnly(2000, 1, 1));
            p.HasIndex(x => x.From);
        }).Navigation(i => i.Period).IsRequired();
    }
}

public class CreditNoteConfig : IEntityTypeConfiguration<CreditNote>
{
    public void Configure(EntityTypeBuilder<CreditNote> b) => b.HasOne(c => c.Corrects).WithMany().HasForeignKey(c => c.CorrectsId);
}

public class Context : DbContext
{
    private static readonly MethodInfo Filter = typeof(Context).GetMethod(nameof(SetTenant), BindingFlags.NonPublic | BindingFlags.Static)!;

    public DbSet<Company> Companies { get; set; } = null!;
    public DbSet<Invoice> Invoices { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql("Host=localhost");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder
            .HasPostgresExtension("uuid-ossp")
            .HasSequence<int>("invoice_numbers", "billing").StartsAt(1000).IncrementsBy(5);
        modelBuilder.ApplyConfigurationsFromAssembly(Assembly.GetExecutingAssembly());

        foreach (IMutableEntityType type in modelBuilder.Model.GetEntityTypes())
        {
            if (typeof(EntityBase).IsAssignableFrom(type.ClrType) && type.BaseType == null)
            {
                modelBuilder.Entity(type.ClrType).Property(nameof(EntityBase.Id)).HasDefaultValueSql("uuid_generate_v4()");
                modelBuilder.Entity(type.ClrType).Property<uint>(nameof(EntityBase.RowVersion)).IsRowVersion();
                modelBuilder.Entity(type.ClrType).Property(nameof(EntityBase.UpdatedAt)).HasDefaultValueSql("now()");
            }

            if (typeof(ITenant).IsAssignableFrom(type.ClrType) && type.BaseType is null)
            {
                Filter.MakeGenericMethod(type.ClrType).Invoke(null, [modelBuilder]);
            }
        }
    }

    private static void SetTenant<T>(ModelBuilder builder)
        where T : class, ITenant
    {
        builder.Entity<T>().HasIndex(e => e.TenantId);
        builder.Entity<T>().HasQueryFilter(e => e.TenantId != Guid.Empty);
    }
}
