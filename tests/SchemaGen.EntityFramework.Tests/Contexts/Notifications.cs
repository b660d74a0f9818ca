using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.Notifications;

public interface IHasTenant
{
    string TenantId { get; }
}

public abstract record DomainEvent(Guid EventId, DateTimeOffset At);

public enum Channel : short
{
    Email = 1,
    Sms = 2,
}

public class Notification : IHasTenant
{
    public required string TenantId { get; init; }
    public Guid Id { get; init; }
    public Channel Channel { get; set; }
    public Channel[] Fallbacks { get; set; } = [];
    public TimeSpan Delay { get; set; }
    public TimeOnly? NotBefore { get; set; }
    public Dictionary<string, string> Headers { get; set; } = [];
    public float? Score { get; set; }
    public sbyte Priority { get; set; }
    public char Kind { get; set; }
    public byte[]? Payload { get; set; }
    public Uri? Callback { get; set; }
    public System.Net.IPAddress? Source { get; set; }
    public uint Attempts { get; set; }
    public ulong Sequence { get; set; }
    public Recipient? Recipient { get; set; }
    public ICollection<Delivery> Deliveries { get; } = new HashSet<Delivery>();
}

public class Recipient
{
    public int RecipientId { get; set; }
    public string? Name { get; set; }
    public Notification? Notification { get; set; }
    public Guid? NotificationId { get; set; }
    public string? NotificationTenantId { get; set; }
}

public class Delivery
{
    public long DeliveryId { get; set; }
    public virtual Notification Notification { get; set; } = null!;
    public Delivery? RetryOf { get; set; }
    public ICollection<Delivery>? Retries { get; set; }
    public DateTime SentUtc { get; set; }
    internal int Hidden { get; set; }
    public int Computed => Hidden + 1;
    public static string Shared { get; set; } = "";
}

public static class PropertyBuilderExtensions
{
    public static PropertyBuilder<DateTime> IsUtc(this PropertyBuilder<DateTime> property) => property.HasColumnType("timestamp without time zone").HasDefaultValueSql("timezone('utc', now())");

    public static EntityTypeBuilder<T> HasTenant<T>(this EntityTypeBuilder<T> builder)
        where T : class, IHasTenant
    {
        builder.Property(e => e.TenantId).HasMaxLength(Limits.Tenant).IsRequired();
        builder.HasIndex(e => e.TenantId).HasDatabaseName($"ix_{typeof(T).Name.ToLower()}_tenant");
        return builder;
    }
}

public static class Limits
{
    public const int Tenant = 3 * 12;
    public static readonly string Prefix = "n_";
}

public class Context : DbContext
{
    private const string Schema = "notify";

    public virtual DbSet<Notification> Notifications { get; set; } = null!;
    public virtual DbSet<Delivery> Deliveries { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        if (!options.IsConfigured)
        {
            options.UseNpgsql("Host=localhost", o => o.MigrationsHistoryTable("__history", Schema).EnableRetryOnFailure());
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.HasDefaultSchema(Schema);
        builder.Entity<Notification>(entity =>
        {
            entity.HasKey(e => new { e.TenantId, e.Id });
            entity.HasTenant().ToTable(Limits.Prefix + nameof(Notifications).ToLowerInvariant());
            entity.Property(e => e.Headers).HasColumnType("jsonb");
            entity.Property<DateTime>("ModifiedUtc").IsUtc();
            entity.Property(e => e.Kind).HasDefaultValue('x');
            entity.Property(e => e.Score).HasDefaultValue(1.5f);
            entity.Property(e => e.Delay).HasDefaultValue(TimeSpan.FromMinutes(5));
            entity.HasOne(e => e.Recipient).WithOne(r => r.Notification!).HasForeignKey<Recipient>(r => new { r.NotificationTenantId, r.NotificationId }).OnDelete(DeleteBehavior.SetNull);
            entity.HasIndex(e => new { e.Channel, e.Priority }, "by_channel").HasFilter(null);
            entity.HasMany(e => e.Deliveries).WithOne(d => d.Notification).OnDelete(DeleteBehavior.ClientCascade);
        });
        builder.Entity<Delivery>().Property(d => d.SentUtc).IsUtc().HasColumnName("sent");
        builder.Entity<Delivery>().HasOne(d => d.RetryOf).WithMany(d => d.Retries).IsRequired(false).OnDelete(DeleteBehavior.NoAction);
        builder.Entity<Delivery>().Property(d => d.Hidden).HasColumnName("hidden");
    }
}
