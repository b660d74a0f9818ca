using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.ValueObjects;

public abstract class Entity<TId>(TId id)
    where TId : struct
{
    public TId Id { get; private set; } = id;
}

public readonly record struct WalletId(Guid Value)
{
    public static WalletId New() => new(Guid.CreateVersion7());
}

public readonly record struct TransferId(long Value);

public abstract class Enumeration(int id, string name)
{
    public int Id { get; } = id;
    public string Name { get; } = name;
}

public sealed class Currency : Enumeration
{
    public static readonly Currency Eur = new(978, "EUR");
    public static readonly Currency Usd = new(840, "USD");

    private Currency(int id, string name)
        : base(id, name)
    {
    }

    public static Currency Of(int id) => id == 978 ? Eur : Usd;
}

public sealed record Amount
{
    private Amount()
    {
    }

    public decimal Value { get; private init; }
    public Currency Currency { get; private init; } = Currency.Eur;
}

public class Wallet : Entity<WalletId>
{
    private readonly List<Transfer> _transfers = [];
    private string? _note;

    private Wallet()
        : base(default)
    {
    }

    public Wallet(WalletId id, string owner)
        : base(id) => Owner = owner;

    public string Owner { get; private set; } = null!;
    public Amount Balance { get; private set; } = null!;
    public Amount? Limit { get; private set; }
    public IReadOnlyList<Transfer> Transfers => _transfers.AsReadOnly();
    public WalletKind Kind { get; private set; }
    public IReadOnlyList<string> Labels { get; private set; } = [];

    public void Note(string note) => _note = note + _note;
}

public enum WalletKind
{
    Personal,
    Shared,
}

public class Transfer : Entity<TransferId>
{
    private Transfer()
        : base(default)
    {
    }

    public Amount Amount { get; private set; } = null!;
    public WalletId? CounterpartId { get; private set; }
    public Metadata Meta { get; private set; } = null!;
}

public class Metadata
{
    public string? Device { get; set; }
    public List<Hop> Hops { get; set; } = [];
}

public class Hop
{
    public string Name { get; set; } = "";
    public DateTimeOffset At { get; set; }
}

public class WalletIdConverter() : ValueConverter<WalletId, Guid>(id => id.Value, value => new(value));

internal sealed class WalletMap : IEntityTypeConfiguration<Wallet>
{
    void IEntityTypeConfiguration<Wallet>.Configure(EntityTypeBuilder<Wallet> builder)
    {
        builder.ToTable("wallets", tb =>
        {
            tb.HasComment("Who has how much");
            tb.HasCheckConstraint("ck_owner", "length(owner) > 0");
        });
        builder.HasKey(x => x.Id).HasName("pk_wallet");
        builder.Property(x => x.Id).ValueGeneratedNever().HasColumnName("wallet_id");
        builder.Property(x => x.Owner).HasColumnName("owner").HasMaxLength(100);
        builder.Property("_note").HasColumnName("note").HasMaxLength(500);
        builder.Property(x => x.Kind).HasConversion(new EnumToStringConverter<WalletKind>()).HasMaxLength(16);
        builder.OwnsOne(x => x.Balance, MapAmount("balance"));
        builder.OwnsOne(x => x.Limit, MapAmount("limit"));
        builder.Navigation(x => x.Balance).IsRequired();
        builder.HasMany(x => x.Transfers).WithOne().HasForeignKey("WalletId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Metadata.FindNavigation(nameof(Wallet.Transfers))!.SetPropertyAccessMode(PropertyAccessMode.Field);
    }

    internal static Action<OwnedNavigationBuilder<Wallet, Amount>> MapAmount(string prefix) => amount =>
    {
        amount.Property(a => a.Value).HasColumnName(prefix + "_value").HasPrecision(18, 4);
        amount.Property(a => a.Currency).HasColumnName($"{prefix}_currency").HasConversion(c => c.Id, id => Currency.Of(id));
    };
}

internal sealed class TransferMap : IEntityTypeConfiguration<Transfer>
{
    public void Configure(EntityTypeBuilder<Transfer> builder)
    {
        builder.ToTable("transfers");
        builder.Property(x => x.Id).HasConversion(id => id.Value, value => new TransferId(value)).UseIdentityAlwaysColumn();
        builder.Property(x => x.CounterpartId).HasColumnName("counterpart");
        builder.HasIndex(x => x.CounterpartId).HasMethod("hash");
        builder.ComplexProperty(x => x.Amount, a =>
        {
            a.IsRequired();
            a.Property(p => p.Currency).HasConversion(c => c.Name, n => n == "EUR" ? Currency.Eur : Currency.Usd).HasMaxLength(3);
        });
        builder.OwnsOne(x => x.Meta, m =>
        {
            m.ToJson("meta");
            m.OwnsMany(x => x.Hops);
        });
    }
}

public class Context : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<WalletId>().HaveConversion<WalletIdConverter>();
        configurationBuilder.Properties<string>().HaveMaxLength(256);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new WalletMap());
        modelBuilder.ApplyConfiguration(new TransferMap());
    }
}
