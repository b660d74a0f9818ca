using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Contexts.Arrays;

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
        b.HasIndex(s => s.Names).HasMethod("gin");
    });
}
