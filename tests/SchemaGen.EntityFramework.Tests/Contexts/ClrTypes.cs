using System.Collections;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Net;
using System.Net.NetworkInformation;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Contexts.ClrTypes;

public enum Mood { Sad, Happy }

[Flags]
public enum Rights : byte { None, Read, Write }

public enum Huge : ulong { One = 1 }

public class Sample
{
    public int Id { get; set; }
    public NpgsqlRange<int> Range { get; set; }
    public NpgsqlRange<DateOnly>? Days { get; set; }
    public NpgsqlRange<int>[] Ranges { get; set; } = [];
    public List<NpgsqlRange<DateTime>> Periods { get; set; } = [];
    public BigInteger Number { get; set; }
    public BigInteger[] Numbers { get; set; } = [];
    public BigInteger Digits { get; set; }
    public ulong Few { get; set; }
    public BitArray Bits { get; set; } = new(1);
    public BitArray SomeBits { get; set; } = new(1);
    public BitArray EightBits { get; set; } = new(1);
    public IPAddress? Address { get; set; }
    public IPNetwork Network { get; set; }
    public NpgsqlInet Inet { get; set; }
    public List<NpgsqlInet> Inets { get; set; } = [];
    public NpgsqlCidr? Cidr { get; set; }
    public PhysicalAddress Card { get; set; } = null!;
    public PhysicalAddress[] Cards { get; set; } = [];
    public NpgsqlTsQuery? Query { get; set; }
    public NpgsqlTsVector Words { get; set; } = null!;
    public Dictionary<string, string> Store { get; set; } = [];
    public ImmutableDictionary<string, string>? Other { get; set; }
    public Dictionary<string, object> Settings { get; set; } = [];
    public JsonDocument? Document { get; set; }
    public JsonElement Element { get; set; }
    public JsonNode Node { get; set; } = null!;
    public List<JsonDocument> Documents { get; set; } = [];
    public LTree Path { get; set; }
    public LTree? Parent { get; set; }
    public string Title { get; set; } = "";
    public DateOnly[] Holidays { get; set; } = [];
    public TimeOnly[] Alarms { get; set; } = [];
    public TimeSpan[] Spans { get; set; } = [];
    public TimeSpan Precise { get; set; }
    public TimeSpan Ticks { get; set; }
    public DateTimeOffset[] Moments { get; set; } = [];
    public DateTimeOffset Whole { get; set; }
    public Mood[] Moods { get; set; } = [];
    public List<Mood> MoodList { get; set; } = [];
    public Mood?[] Maybe { get; set; } = [];
    public Mood? Last { get; set; }
    public Rights Rights { get; set; }
    public Rights[] AllRights { get; set; } = [];
    public Huge? Huge { get; set; }
    public char Letter { get; set; }
    public char? LastLetter { get; set; }
    public char[] Letters { get; set; } = [];
    public char Wide { get; set; }
    public ImmutableArray<int> Immutable { get; set; }
    public ImmutableList<string> Listed { get; set; } = [];
    public ObservableCollection<int> Observed { get; set; } = [];
    public ReadOnlyCollection<int> ReadOnly { get; set; } = new([]);
    public SortedSet<string> Sorted { get; set; } = [];
    public HashSet<Guid> Guids { get; set; } = [];
    public IReadOnlyCollection<double> Doubles { get; set; } = [];
    public List<int?> Gaps { get; set; } = [];
    public byte[][] Files { get; set; } = [];
    public int[,] Matrix { get; set; } = new int[1, 1];
    public ulong[] Unsigned { get; set; } = [];
    public Uri? Link { get; set; }
    public Uri[] Links { get; set; } = [];
    public Uri Short { get; set; } = null!;
    public Guid Text { get; set; }
    public NpgsqlPoint Point { get; set; }
    public NpgsqlLine? Line { get; set; }
    public NpgsqlLSeg Segment { get; set; }
    public NpgsqlBox Box { get; set; }
    public NpgsqlPath Route { get; set; }
    public NpgsqlPolygon Polygon { get; set; }
    public NpgsqlCircle Circle { get; set; }
    public NpgsqlPoint[] Points { get; set; } = [];
    public NpgsqlLogSequenceNumber Position { get; set; }
    public NpgsqlTid Tid { get; set; }
}

public class Context : DbContext
{
    public DbSet<Sample> Samples => Set<Sample>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost", o => o.MapEnum<Mood>("moods"));

    // The extensions of hstore, ltree and citext are the provider's own to create.
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("btree_gin").HasPostgresExtension("btree_gin");
        modelBuilder.Entity<Sample>(b =>
        {
            b.Property(s => s.Digits).HasPrecision(30);
            b.Property(s => s.Few).HasPrecision(10);
            b.Property(s => s.SomeBits).HasMaxLength(8);
            b.Property(s => s.EightBits).HasMaxLength(8).IsFixedLength();
            b.Property(s => s.Settings).HasColumnType("jsonb");
            b.Property(s => s.Node).HasColumnType("jsonb");
            b.Property(s => s.Title).HasColumnType("citext");
            b.Property(s => s.Precise).HasPrecision(3);
            b.Property(s => s.Ticks).HasConversion<long>();
            b.Property(s => s.Whole).HasPrecision(0);
            b.Property(s => s.Wide).HasMaxLength(4);
            b.Property(s => s.Short).HasMaxLength(200);
            b.Property(s => s.Text).HasConversion<string>();
        });
    }
}
