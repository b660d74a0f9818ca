using Microsoft.EntityFrameworkCore;

namespace Contexts.TablePerConcreteClass;

public abstract class Contract
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public Party Party { get; set; } = null!;
}

public class Lease : Contract
{
    public DateOnly EndsOn { get; set; }
}

public class Sale : Contract
{
    public decimal Price { get; set; }
}

public class Party
{
    public int Id { get; set; }
}

public class Context : DbContext
{
    public DbSet<Contract> Contracts { get; set; } = null!;
    public DbSet<Lease> Leases { get; set; } = null!;
    public DbSet<Sale> Sales { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Contract>().UseTpcMappingStrategy();
}
