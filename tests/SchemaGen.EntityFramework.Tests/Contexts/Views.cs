using Microsoft.EntityFrameworkCore;

namespace Contexts.Views;

public class Sale
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public virtual ICollection<Part> Parts { get; set; } = new HashSet<Part>();
}

public class Part
{
    public int Id { get; set; }
    public int SaleId { get; set; }
}

public class Total
{
    public string Name { get; set; } = "";
    public decimal Sum { get; set; }
}

public class Query
{
    public int Value { get; set; }
}

public class External
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Context : DbContext
{
    public DbSet<Sale> Sales => Set<Sale>();
    public DbSet<Total> Totals => Set<Total>();
    public DbSet<External> Externals => Set<External>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Total>().HasNoKey().ToView("totals");
        modelBuilder.Entity<Query>().HasNoKey().ToSqlQuery("select 1 as \"Value\"");
        modelBuilder.Entity<External>().ToTable("externals", t => t.ExcludeFromMigrations());
        modelBuilder.Entity<Sale>().HasQueryFilter(s => s.Name != "").Navigation(s => s.Parts).AutoInclude();
        modelBuilder.Entity<Sale>().Metadata.FindNavigation(nameof(Sale.Parts))!.SetPropertyAccessMode(PropertyAccessMode.Field);
    }
}
