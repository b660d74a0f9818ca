using Microsoft.EntityFrameworkCore;

namespace Contexts.IntegerKeys;

public class Entity<T>
{
    public T Id { get; set; } = default!;
    public string? Name { get; set; }
}

public class Signed16 : Entity<short>;

public class Signed8 : Entity<sbyte>;

public class Unsigned8 : Entity<byte>;

public class Unsigned16 : Entity<ushort>;

public class Unsigned32 : Entity<uint>;

public class Unsigned64 : Entity<ulong>;

public class Context : DbContext
{
    public DbSet<Signed16> Signed16 => Set<Signed16>();
    public DbSet<Signed8> Signed8 => Set<Signed8>();
    public DbSet<Unsigned8> Unsigned8 => Set<Unsigned8>();
    public DbSet<Unsigned16> Unsigned16 => Set<Unsigned16>();
    public DbSet<Unsigned32> Unsigned32 => Set<Unsigned32>();
    public DbSet<Unsigned64> Unsigned64 => Set<Unsigned64>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");
}
