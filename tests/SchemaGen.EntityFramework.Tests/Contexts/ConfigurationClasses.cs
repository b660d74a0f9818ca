using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.ConfigurationClasses;

public abstract class BaseEntity
{
    public Guid Id { get; set; }
    public DateTime CreatedAt { get; set; }
    public string? CreatedBy { get; set; }
}

public class Invoice : BaseEntity
{
    public string Number { get; set; } = "";
    public List<InvoiceLine> Lines { get; set; } = [];
}

public class InvoiceLine : BaseEntity
{
    public Guid InvoiceId { get; set; }
    public decimal Amount { get; set; }
}

[EntityTypeConfiguration(typeof(TaxConfiguration))]
public class Tax
{
    public string Code { get; set; } = "";
}

public abstract class BaseConfiguration<TEntity> : IEntityTypeConfiguration<TEntity> where TEntity : BaseEntity
{
    public virtual void Configure(EntityTypeBuilder<TEntity> builder)
    {
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.CreatedBy).HasMaxLength(50);
        builder.HasIndex(x => x.CreatedAt);
        ConfigureEntity(builder);
    }

    protected abstract void ConfigureEntity(EntityTypeBuilder<TEntity> builder);
}

public class InvoiceConfiguration : BaseConfiguration<Invoice>
{
    protected override void ConfigureEntity(EntityTypeBuilder<Invoice> builder)
    {
        builder.ToTable("invoices");
        builder.Property(x => x.Number).HasMaxLength(30);
        builder.HasMany(x => x.Lines).WithOne().HasForeignKey(x => x.InvoiceId);
    }
}

public class InvoiceLineConfiguration : BaseConfiguration<InvoiceLine>
{
    public override void Configure(EntityTypeBuilder<InvoiceLine> builder)
    {
        base.Configure(builder);
        builder.ToTable($"{nameof(InvoiceLine)}s");
    }

    protected override void ConfigureEntity(EntityTypeBuilder<InvoiceLine> builder) => builder.Property(x => x.Amount).HasAmount();
}

public class TaxConfiguration : IEntityTypeConfiguration<Tax>
{
    public void Configure(EntityTypeBuilder<Tax> builder) => builder.HasKey(x => x.Code);
}

public static class Extensions
{
    public static PropertyBuilder<decimal> HasAmount(this PropertyBuilder<decimal> property, int scale = 4) => property.HasPrecision(20, scale);

    public static void AddIndex<T>(this EntityTypeBuilder<T> entity, string name) where T : class => entity.HasIndex(name).HasDatabaseName("ix_" + name.ToLowerInvariant());
}

public class Context : DbContext
{
    public DbSet<Tax> Taxes { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("billing");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Context).Assembly);
        ConfigureMore(modelBuilder);
    }

    private static void ConfigureMore(ModelBuilder builder)
    {
        builder.Entity<Invoice>().AddIndex("Number");
        if (builder is null)
        {
            throw new InvalidOperationException();
        }
    }
}
