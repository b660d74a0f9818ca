using Microsoft.EntityFrameworkCore;

namespace Contexts.HiLo;

public class Order
{
    public int Id { get; set; }
    public long Number { get; set; }
    public List<Line> Lines { get; set; } = [];
}

public class Line
{
    public long Id { get; set; }
}

public class Reference
{
    public Guid Id { get; set; }
}

public class Context : DbContext
{
    public DbSet<Order> Orders { get; set; } = null!;
    public DbSet<Reference> References { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseHiLo();
        modelBuilder.Entity<Line>().Property(l => l.Id).UseHiLo("line_numbers", "counters");
    }
}
