using System.Collections;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Net;
using System.Net.NetworkInformation;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

namespace Contexts.Laboratory;

// Types that few contexts have, a file of an older project without nullable reference types, interfaces and generic bases.
public interface IEntity<TId>
{
    TId Id { get; init; }
}

public interface IHasTags
{
    HashSet<string> Tags { get; }
}

[Index(nameof(CreatedOn))]
[Index(nameof(CreatedBy), nameof(CreatedOn), IsDescending = new[] { false, true }, Name = "IX_by_author")]
public abstract class EntityBase<TId> : IEntity<TId>
{
    [Key] public TId Id { get; init; } = default!;
    [Required] public virtual string? CreatedBy { get; set; }
    public DateTimeOffset CreatedOn { get; private set; }
    [NotMapped] public IList<object> Events { get; } = [];
}

public readonly record struct SampleId(long Value);

public class Sample : EntityBase<SampleId>, IHasTags
{
    public BigInteger Particles { get; set; }
    public BigInteger? Lost { get; set; }
    public sbyte Sign { get; set; }
    public byte Channel { get; set; }
    public ushort Port { get; set; }
    public uint Count { get; set; }
    public ulong Nanoseconds { get; set; }
    public char Grade { get; set; }
    public float Ph { get; set; }
    public Half Ignored { get; } = default;
    public decimal Mass { get; set; }
    public TimeOnly Taken { get; set; }
    public DateOnly? Expires { get; set; }
    public TimeSpan Shaken { get; set; }
    public IPAddress? From { get; set; }
    public PhysicalAddress? Device { get; set; }
    public NpgsqlCidr Network { get; set; }
    public BitArray Mask { get; set; } = new(8);
    public NpgsqlBox Box { get; set; }
    public NpgsqlCircle Circle { get; set; }
    public NpgsqlLine Line { get; set; }
    public NpgsqlLSeg? Segment { get; set; }
    public NpgsqlPath Path { get; set; }
    public NpgsqlPolygon Polygon { get; set; }
    public NpgsqlTsQuery? Query { get; set; }
    public NpgsqlTsVector? Vector { get; set; }
    public NpgsqlLogSequenceNumber Position { get; set; }
    public NpgsqlRange<decimal>? Band { get; set; }
    public NpgsqlRange<long> Span { get; set; }
    public NpgsqlRange<DateTime> Run { get; set; }
    public NpgsqlRange<int>[] Cells { get; set; } = [];
    public List<NpgsqlRange<DateOnly>> Seasons { get; set; } = [];
    public HashSet<string> Tags { get; } = [];
    public IList<int> Counts { get; set; } = [];
    public ICollection<Guid> Links { get; set; } = [];
    public IEnumerable<string>? Notes { get; set; }
    public IReadOnlyList<double> Readings { get; set; } = [];
    public int?[] Gaps { get; set; } = [];
    public string?[]? Labels { get; set; }
    public List<Phase> Phases { get; set; } = [];
    public Phase[]? Others { get; set; }
    public byte[] Raw { get; set; } = [];
    public List<byte[]> Frames { get; set; } = [];
    public List<DateTimeOffset> Moments { get; set; } = [];
    public Uri? Source { get; set; }
    public JsonElement Meta { get; set; }
    public JsonDocument? Extra { get; set; }
    [Column(TypeName = "jsonb")] public Settings? Settings { get; set; }
    [Column(TypeName = "jsonb")] public Dictionary<string, decimal> Weights { get; set; } = [];
    [Column(TypeName = "jsonb")] public Reagent Main { get; set; } = null!;
    [Column("others", TypeName = "json")] public List<Reagent>? OtherReagents { get; set; }
    [Column(TypeName = "citext")] public string Title { get; set; } = "";
    [Column(TypeName = "ltree")] public string? Place { get; set; }
    [Column(TypeName = "timestamp without time zone")] public DateTime Local { get; set; }
    [Column(TypeName = "date")] public DateTime Day { get; set; }
    [Column(TypeName = "money")] public decimal Price { get; set; }
    [Unicode(false), MaxLength(12), Comment("of the label")] public string? Code { get; set; }
    [Precision(3)] public DateTime Seen { get; set; }
    [Timestamp] public uint Version { get; set; }
}

public record Settings(string Unit, int Digits);

// With a key as an entity has it, and none all the same.
public class Reagent
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public enum Phase : byte
{
    Solid,
    Liquid,
}

#nullable disable
public class Device : EntityBase<short>
{
    public string Name { get; set; }
    public string Serial { get; set; }
    public Settings Ignored => null;
    public Maker Maker { get; set; }
    public ICollection<Reading> Readings { get; set; }
    public List<string> Aliases { get; set; }
    public Place Place { get; set; }

    public class Configuration : IEntityTypeConfiguration<Device>
    {
        public void Configure(EntityTypeBuilder<Device> builder)
        {
            builder.Property(d => d.Serial).IsRequired().HasMaxLength(20);
            builder.OwnsOne(d => d.Place);
        }
    }
}

public class Place
{
    public string Room { get; set; }
    public int Floor { get; set; }
}

public class Maker
{
    public string MakerId { get; set; }
    public string Country { get; set; }
}

[PrimaryKey(nameof(DeviceId), nameof(At))]
[EntityTypeConfiguration(typeof(ReadingConfiguration))]
public class Reading
{
    public short DeviceId { get; set; }
    public DateTime At { get; set; }
    public Device Device { get; set; }
    public double? Value { get; set; }
    public Reading Before { get; set; }
}
#nullable restore

public class ReadingConfiguration : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> builder) =>
        builder.ToTable("readings", t => t.HasCheckConstraint("positive", "\"Value\" > 0"));
}

public sealed partial class Context(string name = "x") : DbContext
{
    private const NullSortOrder Last = NullSortOrder.NullsLast;

    public Context()
        : this("y")
    {
    }

    public string Name { get; init; } = name;
    public DbSet<Sample> Samples => Set<Sample>();
    public DbSet<Device> Devices { get; init; }
    internal DbSet<Reading> Readings { get; set; } = default!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("citext").HasPostgresExtension("ltree");
        modelBuilder.ApplyConfiguration(new Device.Configuration());
        modelBuilder.Entity<Sample>(s =>
        {
            s.Property(x => x.Id).HasConversion(i => i.Value, v => new SampleId(v)).UseIdentityAlwaysColumn();
            s.Property(x => x.Phases).HasDefaultValueSql("'{}'");
            s.Property(x => x.Place);
            s.HasIndex(x => new { x.Mass, x.Ph, x.Count }).IsDescending(true, false, true)
                .HasNullSortOrder(NullSortOrder.Unspecified, NullSortOrder.NullsFirst, Last);
        });
        OnModelCreatingPartial(modelBuilder);
    }

    partial void OnModelCreatingPartial(ModelBuilder modelBuilder);
}

public partial class Context
{
    partial void OnModelCreatingPartial(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Maker>().Property(m => m.Country).IsFixedLength().HasMaxLength(2);
}
