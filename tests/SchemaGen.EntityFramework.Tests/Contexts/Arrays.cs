using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Contexts.Arrays;

public enum Kind { Small, Large }

public readonly record struct Code(string Value);

public class CodeConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<Code, string>(c => c.Value, t => new(t));

public class Sample
{
    public int Id { get; set; }
    public int[] Numbers { get; set; } = [];
    public List<string> Names { get; set; } = [];
    public string[]? Optional { get; set; }
    public List<Guid>? Keys { get; set; }
    public DateTime[] Times { get; set; } = [];
    public IPAddress[] Addresses { get; set; } = [];
    public byte[] Bytes { get; set; } = [];
    public List<decimal> Prices { get; set; } = [];
    public List<string> Words { get; set; } = [];
    public string[]? Fixed { get; set; }
    public List<Kind> Kinds { get; set; } = [];
    public Kind[] ShortKinds { get; set; } = [];
    public List<Kind> Numbered { get; set; } = [];
    public List<decimal> Rates { get; set; } = [];
    public IList<Code> Codes { get; set; } = [];
    public List<string> Json { get; set; } = [];
    public List<DateTime> Moments { get; set; } = [];
    public DateOnly Day { get; set; }
    public TimeOnly Clock { get; set; }
    public TimeSpan Length { get; set; }
    public DateTimeOffset Offset { get; set; }
    public char Letter { get; set; }
    public byte Small { get; set; }
    public ushort Unsigned { get; set; }
    public uint Larger { get; set; }
    public ulong Largest { get; set; }
    public float Single { get; set; }
    public double Double { get; set; }
    public decimal Decimal { get; set; }
    public DateTime Local { get; set; }
    public DateTime Precise { get; set; }
}

public class Context : DbContext
{
    public DbSet<Sample> Samples { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Sample>(b =>
    {
        b.Property(s => s.Local).HasColumnType("timestamp without time zone");
        b.Property(s => s.Precise).HasPrecision(3);
        b.Property(s => s.Names).HasMaxLength(50);
        b.Property(s => s.Prices).HasColumnType("numeric(10,2)[]");
        b.PrimitiveCollection(s => s.Words).ElementType(e => e.HasMaxLength(10)).HasColumnName("words");
        b.PrimitiveCollection(s => s.Fixed).ElementType().HasMaxLength(3).IsFixedLength();
        b.PrimitiveCollection(s => s.Kinds).ElementType().HasConversion<string>().HasMaxLength(20);
        b.PrimitiveCollection(s => s.ShortKinds).ElementType(e => e.HasConversion(typeof(short)));
        b.PrimitiveCollection(s => s.Rates).ElementType().HasPrecision(8, 3);
        b.PrimitiveCollection(s => s.Codes).ElementType().HasConversion(typeof(CodeConverter));
        b.PrimitiveCollection(s => s.Json).ElementType().HasStoreType("varchar(7)");
        b.PrimitiveCollection(s => s.Moments).ElementType().HasPrecision(3);
        b.HasIndex(s => s.Names).HasMethod("gin");
    });
}
