using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Contexts.PostgresEnums;

public enum OrderState
{
    New,
    InProgress,
    [PgName("finished")]
    Done,
}

public enum Mood
{
    VerySad,
    Happy,
}

public class Order
{
    public int Id { get; set; }
    public OrderState State { get; set; }
    public OrderState? Before { get; set; }
    public List<OrderState> All { get; set; } = [];
    public Mood Mood { get; set; }
}

public class Context : DbContext
{
    public DbSet<Order> Orders { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost", o => o.MapEnum<OrderState>("order_state"));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresEnum<Mood>();
        modelBuilder.HasPostgresEnum("shared", "level", ["low", "high"]);
    }
}
