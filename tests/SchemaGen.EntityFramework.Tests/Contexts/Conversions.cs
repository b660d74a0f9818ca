using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.Conversions;

public readonly record struct OrderId(Guid Value);

public record Email(string Value);

public enum Level { Low, High }

public class LevelConverter() : ValueConverter<Level, short>(v => (short)v, v => (Level)v);

public class Account
{
    public OrderId Id { get; set; }
    public Email Email { get; set; } = null!;
    public Level Level { get; set; }
    public Level Text { get; set; }
    public Level? Maybe { get; set; }
    public Dictionary<string, int> Data { get; set; } = [];
    public List<Account> Friends { get; set; } = [];
    public bool Flag { get; set; }
    public OrderId? Parent { get; set; }
    public Level Third { get; set; }
}

public class Entry
{
    public int Id { get; set; }
    public OrderId AccountId { get; set; }
    public Account Account { get; set; } = null!;
}

public class Texts
{
    public Guid Id { get; set; }
    public int Number { get; set; }
    public long? Large { get; set; }
    public decimal Money { get; set; }
    public double Ratio { get; set; }
    public DateTime At { get; set; }
    public DateTimeOffset? Moment { get; set; }
    public DateOnly Day { get; set; }
    public TimeOnly Time { get; set; }
    public TimeSpan Span { get; set; }
    public bool Flag { get; set; }
    public char Letter { get; set; }
    public byte[] Bytes { get; set; } = [];
    public Uri Link { get; set; } = null!;
    public System.Net.IPAddress Address { get; set; } = null!;
    public Guid Code { get; set; }
    public Guid? Other { get; set; }
    public bool Yes { get; set; }
    public Level Level { get; set; }
    public int Amount { get; set; }
    public long LongAsDecimal { get; set; }
    public ulong UlongAsDecimal { get; set; }
    public double DoubleAsDecimal { get; set; }
    public int IntAsDecimal { get; set; }
    public decimal DecimalAsDouble { get; set; }
    public Guid GuidAsBytes { get; set; }
    public string TextAsGuid { get; set; } = "";
}

public class Context : DbContext
{
    public DbSet<Account> Accounts { get; set; } = null!;
    public DbSet<Entry> Entries { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var converter = new ValueConverter<Level, string>(v => v.ToString(), v => Enum.Parse<Level>(v));
        modelBuilder.Entity<Account>(b =>
        {
            b.Property(a => a.Id).HasConversion(v => v.Value, v => new OrderId(v));
            b.Property(a => a.Email).HasConversion(v => v.Value, v => new Email(v)).HasMaxLength(200);
            b.Property(a => a.Level).HasConversion<LevelConverter>();
            b.Property(a => a.Text).HasConversion(converter).HasMaxLength(10);
            b.Property(a => a.Maybe).HasConversion(new EnumToStringConverter<Level>());
            b.Property(a => a.Data).HasConversion(v => JsonSerializer.Serialize(v, (JsonSerializerOptions?)null), v => JsonSerializer.Deserialize<Dictionary<string, int>>(v, (JsonSerializerOptions?)null)!,
                new ValueComparer<Dictionary<string, int>>(false)).HasColumnType("jsonb");
            b.Property(a => a.Flag).HasConversion<int>();
            b.Property(a => a.Parent).HasConversion(v => v!.Value.Value, v => new OrderId(v));
            b.Property(a => a.Third).HasConversion(typeof(string));
            b.Ignore(a => a.Friends);
        });
        modelBuilder.Entity<Texts>(b =>
        {
            b.Property(t => t.Id).HasConversion<string>();
            b.Property(t => t.Number).HasConversion<string>();
            b.Property(t => t.Large).HasConversion<string>();
            b.Property(t => t.Money).HasConversion<string>();
            b.Property(t => t.Ratio).HasConversion<string>();
            b.Property(t => t.At).HasConversion<string>();
            b.Property(t => t.Moment).HasConversion(typeof(string));
            b.Property(t => t.Day).HasConversion<string>();
            b.Property(t => t.Time).HasConversion<string>();
            b.Property(t => t.Span).HasConversion<string>();
            b.Property(t => t.Flag).HasConversion<string>();
            b.Property(t => t.Letter).HasConversion<string>();
            b.Property(t => t.Bytes).HasConversion<string>();
            b.Property(t => t.Link).HasConversion<string>();
            b.Property(t => t.Address).HasConversion<string>();
            b.Property(t => t.Code).HasConversion<string>().HasMaxLength(40);
            b.Property(t => t.Other).HasConversion<GuidToStringConverter>();
            b.Property(t => t.Yes).HasConversion(new BoolToStringConverter("no", "yes"));
            b.Property(t => t.Level).HasConversion<string>();
            b.Property(t => t.LongAsDecimal).HasConversion<decimal>();
            b.Property(t => t.UlongAsDecimal).HasConversion<decimal>();
            b.Property(t => t.DoubleAsDecimal).HasConversion<decimal>();
            b.Property(t => t.IntAsDecimal).HasConversion<decimal>();
            b.Property(t => t.DecimalAsDouble).HasConversion<double>();
            b.Property(t => t.GuidAsBytes).HasConversion<byte[]>();
            b.Property(t => t.TextAsGuid).HasConversion<Guid>();
            b.Property(t => t.Amount).HasConversion(new NumberToStringConverter<int>());
        });
        modelBuilder.Entity<Entry>().Property(e => e.AccountId).HasConversion(v => v.Value, v => new OrderId(v));
    }
}
