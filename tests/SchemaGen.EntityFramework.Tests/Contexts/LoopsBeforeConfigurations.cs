using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.LoopsBeforeConfigurations;

// A loop stands before the configurations, which go before what it says of all.
public class Supplier
{
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
    public string Document { get; set; } = "";
    public string? Remark { get; set; }
    public decimal Credit { get; set; }
    public decimal Rating { get; set; }
    public Address Address { get; set; } = null!;
    public List<Product> Products { get; set; } = [];
}

public class Address
{
    public Guid Id { get; set; }
    public Guid SupplierId { get; set; }
    public string Street { get; set; } = "";
    public string PostalCode { get; set; } = "";
    public Supplier Supplier { get; set; } = null!;
}

public class Product
{
    public Guid Id { get; set; }
    public Guid SupplierId { get; set; }
    public string Name { get; set; } = "";
    public string Image { get; set; } = "";
    public Supplier Supplier { get; set; } = null!;
    public Category Category { get; set; } = null!;
}

public class Category
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

// Nothing but its configuration names it, so that the loop before it does not see it.
public class AuditLine
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}

public class Voucher
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
}

public class SupplierMapping : IEntityTypeConfiguration<Supplier>
{
    public void Configure(EntityTypeBuilder<Supplier> builder)
    {
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Name).IsRequired().HasColumnType("varchar(200)");
        builder.Property(p => p.Document).HasMaxLength(14).HasColumnName("doc");
        builder.Property(p => p.Credit).HasPrecision(20, 6);
        builder.HasOne(f => f.Address).WithOne(e => e.Supplier);
        builder.HasMany(f => f.Products).WithOne(p => p.Supplier).HasForeignKey(p => p.SupplierId).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable("Fornecedores");
    }
}

public class AuditLineMapping : IEntityTypeConfiguration<AuditLine>
{
    public void Configure(EntityTypeBuilder<AuditLine> builder) => builder.Property(a => a.Text);
}

public class Context : DbContext
{
    public DbSet<Product> Products => Set<Product>();
    public DbSet<Supplier> Suppliers => Set<Supplier>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties().Where(p => p.ClrType == typeof(string))))
            property.SetColumnType("varchar(100)");

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(decimal)))
        {
            property.SetPrecision(18);
            property.SetScale(2);
        }

        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName("T_" + entity.GetTableName());
            foreach (var key in entity.GetKeys())
            {
                key.SetName("K_" + entity.GetTableName());
            }
        }

        foreach (var relationship in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())) relationship.DeleteBehavior = DeleteBehavior.ClientSetNull;

        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Context).Assembly);
        modelBuilder.Entity<Voucher>();

        foreach (var property in modelBuilder.Model.GetEntityTypes().Where(t => t.ClrType == typeof(Voucher)).SelectMany(t => t.GetProperties()).Where(p => p.Name == "Code"))
        {
            property.SetMaxLength(12);
        }

        modelBuilder.Entity<Product>().Property(p => p.Image).HasColumnType("text");
        base.OnModelCreating(modelBuilder);
    }
}
