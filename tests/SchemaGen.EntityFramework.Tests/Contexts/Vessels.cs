using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NpgsqlTypes;

namespace Contexts.Vessels;

// Hierarchies mapped in different ways beside each other, ranges, NodaTime, keyless types.
public abstract class Vessel
{
    public int Id { get; set; }
    [StringLength(80, MinimumLength = 2)] public required string Name { get; set; }
    public Instant Registered { get; set; }
    public List<Voyage> Voyages { get; } = [];
}

public class Ferry : Vessel
{
    public int Cars { get; set; }
    public LocalTime? FirstDeparture { get; set; }
}

public class Tanker : Vessel
{
    public decimal Volume { get; set; }
    public Port? Home { get; set; }
}

public class LngTanker : Tanker
{
    public Duration Cooling { get; set; }
}

public class Port
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.None), Column("code", TypeName = "char(5)")] public string Code { get; set; } = "";
    public NpgsqlPoint Position { get; set; }
    public string TimeZone { get; set; } = "";
    public NpgsqlRange<DateOnly> Season { get; set; }
    public NpgsqlRange<int>[] Berths { get; set; } = [];
    public Dictionary<string, string>? Names { get; set; }
    public System.Collections.BitArray Flags { get; set; } = new(3);
}

public class Voyage
{
    public long Id { get; set; }
    public Vessel Vessel { get; set; } = null!;
    public int VesselId { get; set; }
    public Interval Planned { get; set; }
    public DateInterval? Booking { get; set; }
    public Period Delay { get; set; } = Period.Zero;
    public LocalDateTime Local { get; set; }
    public OffsetTime? Gate { get; set; }
    public AnnualDate Feast { get; set; }
    public Event? Last { get; set; }
}

public abstract class Event
{
    public Guid Id { get; set; }
    public ZonedDateTime At { get; set; }
    [ForeignKey(nameof(Port))] public string? PortCode { get; set; }
    public Port? Port { get; set; }
}

public abstract class PortEvent : Event
{
    public string? Remark { get; set; }
}

public class Arrival : PortEvent
{
    public int Draft { get; set; }
}

public class Departure : PortEvent
{
    [Column("Draft")] public int DraftAtDeparture { get; set; }
    public LocalDate? Expected { get; set; }
}

public abstract class Paper
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
    [Timestamp] public uint Version { get; set; }
}

public class Manifest : Paper
{
    public Voyage Voyage { get; set; } = null!;
    public long VoyageId { get; set; }
}

public class Permit : Paper
{
    public int VesselId { get; set; }
    public NpgsqlRange<LocalDate> Validity { get; set; }
}

[Keyless]
public class Occupancy
{
    public string Port { get; set; } = "";
    public int Berths { get; set; }
    public virtual Vessel? Largest { get; set; }
    public int? LargestId { get; set; }
}

public record Neighbour(string Port, double Miles);

// Written to a table, read by a view.
public class Summary
{
    public string Name { get; set; } = "";
    public int Voyages { get; set; }
}

[Keyless, NotMapped]
public record Found(int Id, string Name);

public record struct Rank(int Value);

public abstract class RegistryContext<TSelf>(DbContextOptions<TSelf> options) : DbContext(options)
    where TSelf : RegistryContext<TSelf>
{
    protected const string Log = "log";

    protected abstract string Registry { get; }

    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasDefaultSchema(Registry);
        ModelCreating(modelBuilder);
    }

    protected abstract void ModelCreating(ModelBuilder modelBuilder);
}

public sealed class Context(DbContextOptions<Context> options) : RegistryContext<Context>(options)
{
    public Context()
        : this(Build())
    {
    }

    public DbSet<Vessel> Fleet => Set<Vessel>();
    public DbSet<Voyage> Voyages => Set<Voyage>();
    public DbSet<Event> Events => Set<Event>();
    public DbSet<Paper> Papers => Set<Paper>();
    public DbSet<Occupancy> Occupancies => Set<Occupancy>();
    public DbSet<Neighbour> Neighbours => Set<Neighbour>();
    public IQueryable<Found> Search(string text) => Database.SqlQuery<Found>($"SELECT 1 AS \"Id\", {text} AS \"Name\"");

    protected override string Registry => "registry";

    protected override void ModelCreating(ModelBuilder modelBuilder)
    {
        // One table for each class
        modelBuilder.Entity<Vessel>().UseTptMappingStrategy().ToTable(nameof(Fleet).ToUpper());
        modelBuilder.Entity<Ferry>().ToTable("ferries");
        modelBuilder.Entity<Tanker>().Property(t => t.Volume).HasColumnType("numeric(12,1)");
        modelBuilder.Entity<LngTanker>(b => b.ToTable("lng", "special"));

        // One for all
        modelBuilder.Entity<Event>(e =>
        {
            e.ToTable("events", Log);
            e.HasDiscriminator<int>("kind").HasValue<Arrival>(1).HasValue<Departure>((int)Kind.Departure).IsComplete(true);
            e.Property("kind").HasColumnName("event_kind");
            e.HasIndex("kind", nameof(Event.At));
        });
        modelBuilder.Entity<PortEvent>().Property(p => p.Remark).HasMaxLength(Limit(2));
        modelBuilder.Entity<Arrival>().Property(a => a.Draft).HasColumnName("Draft");

        // One for each concrete class
        modelBuilder.Entity<Paper>(p =>
        {
            p.UseTpcMappingStrategy();
            p.Property(x => x.Number).HasMaxLength(Limit(1)).UseCollation("C");
            p.HasIndex(x => x.Number).IsUnique();
        });
        modelBuilder.Entity<Manifest>().ToTable("manifests", schema: Log);
        modelBuilder.Entity<Permit>(b =>
        {
            b.HasOne<Vessel>().WithMany().HasForeignKey(p => p.VesselId);
            b.HasIndex(p => p.Validity).HasMethod("gist");
        });

        modelBuilder.Entity<Occupancy>(o =>
        {
            o.ToSqlQuery("SELECT 'x' AS \"Port\", 1 AS \"Berths\", NULL::int AS \"LargestId\"");
            o.HasOne(x => x.Largest).WithMany().HasForeignKey(x => x.LargestId);
        });
        modelBuilder.Entity<Neighbour>().HasNoKey().ToFunction("neighbours");
        modelBuilder.Entity<Summary>(s => s.ToTable("summaries").ToView("summary", "views").HasKey(x => x.Name));
        modelBuilder.HasDbFunction(() => Distance(default, default)).HasName("distance").HasSchema("geo");
        modelBuilder.Entity<Voyage>(v =>
        {
            v.Ignore(x => x.Feast);
            v.HasOne(x => x.Last).WithMany().OnDelete(DeleteBehavior.SetNull);
            v.Property<Instant?>("ArchivedAt").HasDefaultValueSql("now()");
            v.HasIndex(x => new { x.VesselId, x.Planned }).HasMethod("gist").HasDatabaseName("planned").AreNullsDistinct(true);
        });
        modelBuilder.HasPostgresExtension("btree_gist");
        modelBuilder.Entity<Port>(p =>
        {
            p.Property(x => x.Flags).HasColumnType("bit(3)");
            p.Property(x => x.Names).HasColumnType("jsonb");
            p.Property<Rank>("Rank").HasConversion(r => r.Value, v => new(v)).HasDefaultValueSql("3");
        });

        static int Limit(int lines) => lines * 40;
    }

    public static double Distance(NpgsqlPoint from, NpgsqlPoint to) => throw new NotSupportedException();

    private static DbContextOptions<Context> Build()
    {
        DbContextOptionsBuilder<Context> builder = new();
        builder.UseNpgsql(o => o.UseNodaTime());
        return builder.Options;
    }

    private enum Kind
    {
        Arrival = 1,
        Departure,
    }
}
