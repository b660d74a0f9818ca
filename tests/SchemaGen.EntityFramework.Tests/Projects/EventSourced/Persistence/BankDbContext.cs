using System.Text.Json;
using System.Text.RegularExpressions;
using Bank.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bank.Persistence;

public partial class BankDbContext : DbContext
{
    public BankDbContext()
    {
    }

    public BankDbContext(DbContextOptions<BankDbContext> options)
        : base(options)
    {
    }

    public virtual DbSet<EventStream> Streams { get; set; }

    public virtual DbSet<StoredEvent> Events { get; set; }

    public virtual DbSet<Snapshot> Snapshots { get; set; }

    public virtual DbSet<ProjectionCheckpoint> Checkpoints { get; set; }

    public virtual DbSet<OutboxMessage> Outbox { get; set; }

    public virtual DbSet<InboxState> Inbox { get; set; }

    public virtual DbSet<SagaInstance> Sagas { get; set; }

    public virtual DbSet<AccountReadModel> Accounts { get; set; }

    public virtual DbSet<TransactionReadModel> Transactions { get; set; }

    public virtual DbSet<MonthlyStatement> MonthlyStatements { get; set; }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        if (!optionsBuilder.IsConfigured)
        {
            optionsBuilder.UseNpgsql("Host=localhost;Database=bank");
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder
            .HasPostgresExtension("pgcrypto")
            .HasPostgresExtension("pg_trgm");

        modelBuilder.Entity<EventStream>(entity =>
        {
            entity.HasKey(e => e.StreamId).HasName("streams_pkey");

            entity.ToTable("streams", "es", tb => tb.HasComment("One for each aggregate"));

            entity.Property(e => e.StreamId)
                .HasMaxLength(120)
                .HasComment("Type and key of the aggregate");
            entity.Property(e => e.Version).IsConcurrencyToken();
            entity.HasMany(e => e.Events).WithOne().HasForeignKey(e => e.StreamId).HasConstraintName("events_stream_id_fkey");
        });

        modelBuilder.Entity<StoredEvent>(entity =>
        {
            entity.HasKey(e => e.Position).HasName("events_pkey");

            entity.ToTable("events", "es");

            entity.HasIndex(e => new { e.StreamId, e.StreamVersion }, "events_stream_version_idx").IsUnique();

            entity.HasIndex(e => e.Payload, "events_payload_idx").HasMethod("gin").HasOperators("jsonb_path_ops");

            entity.Property(e => e.Position).UseIdentityAlwaysColumn();
            entity.Property(e => e.Metadata).HasColumnType("jsonb").HasConversion(Converters.Json<Dictionary<string, string>?>(), Converters.Comparer<Dictionary<string, string>?>());
            entity.Property(e => e.RecordedAt).HasDefaultValueSql("clock_timestamp()");
        });

        modelBuilder.Entity<Snapshot>(entity =>
        {
            entity.HasKey(e => new { e.StreamId, e.Version });
            entity.ToTable("snapshots", "es");
            entity.Property(e => e.State).UseCompressionMethod("pglz");
            entity.HasOne<EventStream>().WithMany().HasForeignKey(e => e.StreamId).OnDelete(DeleteBehavior.Cascade);
        });

        modelBuilder.Entity<ProjectionCheckpoint>().ToTable("checkpoints", "es").HasKey(e => e.Projection);

        ConfigureMessaging(modelBuilder);
        OnModelCreatingPartial(modelBuilder);

        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName(entity.GetTableName()!.ToSnakeCase());

            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(property.GetColumnName().ToSnakeCase());
            }

            foreach (var key in entity.GetKeys())
            {
                key.SetName(key.GetName()!.ToSnakeCase());
            }

            foreach (var key in entity.GetForeignKeys())
            {
                key.SetConstraintName(key.GetConstraintName()!.ToSnakeCase());
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(index.GetDatabaseName()!.ToSnakeCase());
            }
        }
    }

    private void ConfigureMessaging(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OutboxMessage>(entity =>
        {
            entity.HasIndex(e => e.MessageId).IsUnique();
            entity.HasIndex(e => e.EnqueuedAt).HasFilter("state = 0");
            entity.Property(e => e.Headers).HasColumnType("jsonb").HasConversion(Converters.Json<Dictionary<string, string>>(), Converters.Comparer<Dictionary<string, string>>());
            entity.Property(e => e.EnqueuedAt).HasColumnType("timestamp without time zone").HasDefaultValueSql("(now() AT TIME ZONE 'utc'::text)");
            entity.Property(e => e.SentAt).HasColumnType("timestamp without time zone");
            entity.Property(e => e.MessageId).HasDefaultValueSql("gen_random_uuid()").ValueGeneratedOnAdd();
        });

        modelBuilder.Entity<InboxState>(entity =>
        {
            entity.HasKey(nameof(InboxState.MessageId), nameof(InboxState.Consumer));
            entity.Property(e => e.LockToken).IsRowVersion().HasColumnType("bytea");
        });

        modelBuilder.Entity<SagaInstance>(entity =>
        {
            entity.HasKey(x => x.CorrelationId);
            entity.Property(x => x.CurrentState).HasMaxLength(64);
            entity.Property(x => x.RowVersion).HasColumnName("xmin").HasColumnType("xid").IsRowVersion();
        });
    }

    partial void OnModelCreatingPartial(ModelBuilder modelBuilder);
}

public partial class BankDbContext
{
    partial void OnModelCreatingPartial(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AccountReadModel>(entity =>
        {
            entity.HasKey(e => e.AccountId);
            entity.Property(e => e.Currency).HasColumnType("character(3)");
            entity.Property(e => e.Balance).HasPrecision(19, 4).HasDefaultValue(0m);
            entity.HasIndex(e => e.Owner).HasMethod("gin").HasOperators("gin_trgm_ops");
        });

        modelBuilder.Entity<TransactionReadModel>(entity =>
        {
            entity.HasKey(e => e.Sequence);
            entity.Property(e => e.Sequence).ValueGeneratedNever();
            entity.Property(e => e.Amount).HasPrecision(19, 4);
            entity.HasIndex(e => new { e.AccountId, e.BookedAt }).IsDescending(false, true);
            entity.HasOne<AccountReadModel>().WithMany().HasForeignKey(e => e.AccountId);
        });

        modelBuilder.Entity<MonthlyStatement>(entity =>
        {
            entity.HasKey(e => new { e.AccountId, e.Year, e.Month });
            entity.ToTable(t => t.HasCheckConstraint("CK_Statements_Month", "month BETWEEN 1 AND 12"));
        });
    }
}

public static class Converters
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static ValueConverter<T, string> Json<T>() => new(v => JsonSerializer.Serialize(v, Options), v => JsonSerializer.Deserialize<T>(v, Options)!);

    public static ValueComparer<T> Comparer<T>() => new((a, b) => JsonSerializer.Serialize(a, Options) == JsonSerializer.Serialize(b, Options), v => JsonSerializer.Serialize(v, Options).GetHashCode(), v => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(v, Options), Options)!);
}

public static class StringExtensions
{
    public static string ToSnakeCase(this string input)
    {
        if (string.IsNullOrEmpty(input)) { return input; }

        var startUnderscores = Regex.Match(input, @"^_+");
        return startUnderscores + Regex.Replace(input, @"([a-z0-9])([A-Z])", "$1_$2").ToLower();
    }
}
