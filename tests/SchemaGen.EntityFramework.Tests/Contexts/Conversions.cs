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
        modelBuilder.Entity<Entry>().Property(e => e.AccountId).HasConversion(v => v.Value, v => new OrderId(v));
    }
}
