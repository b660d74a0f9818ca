using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.StoredObjects;

// Objects as text or jsonb by converters, collections that a generic base class configures, providers asked by name.
public enum WorkflowStatus
{
    Draft = 1,
    Running = 2,
}

public enum StorageKind
{
    [Obsolete("as files")] File,
    Blob,
}

public sealed record ActivityState(string Name, int Attempts);

public abstract class Definition
{
    public string Id { get; set; } = "";
    public string? TenantId { get; set; }
    public int Version { get; set; }
    public ICollection<Tag> Tags { get; set; } = [];
}

public class WorkflowDefinition : Definition
{
    public string Name { get; set; } = "";
    public List<ActivityState> Activities { get; set; } = [];
    public IDictionary<string, object> Variables { get; set; } = new Dictionary<string, object>();
    public string[] Roles { get; set; } = [];
    public List<StorageKind> Kinds { get; set; } = [];
    public WorkflowStatus Status { get; set; }
    public Version Engine { get; set; } = new(1, 0);
    public TimeSpan Timeout { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}

public class FormDefinition : Definition
{
    public JsonDocument? Layout { get; set; }
    public JsonElement Rules { get; set; }
    public StorageKind Kind { get; set; }
    public StorageKind Shelf { get; set; }
    public StorageKind? Archive { get; set; }
    public char Letter { get; set; }
    public bool Locked { get; set; }
    public Guid Key { get; set; }
}

public class Tag
{
    public string Key { get; set; } = "";
    public string? Value { get; set; }
}

public static class Json
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property, bool binary = true)
        where T : class
    {
        var converter = new ValueConverter<T, string>(
            v => JsonSerializer.Serialize(v, (JsonSerializerOptions?)null),
            v => JsonSerializer.Deserialize<T>(v, (JsonSerializerOptions?)null)!);
        var comparer = new ValueComparer<T>((l, r) => ReferenceEquals(l, r), v => v.GetHashCode(), v => v);
        property.HasConversion(converter, comparer).HasColumnType(binary ? "jsonb" : "json");
        property.Metadata.SetValueConverter(converter);
        property.Metadata.SetValueComparer(comparer);
        return property;
    }
}

internal abstract class DefinitionConfiguration<TDefinition> : IEntityTypeConfiguration<TDefinition>
    where TDefinition : Definition
{
    private const string Prefix = "wf";

    protected DefinitionConfiguration(string? table = null) => Table = table ?? typeof(TDefinition).Name;

    protected string Table { get; }

    protected virtual int KeyLength { get; } = 64;

    public virtual void Configure(EntityTypeBuilder<TDefinition> builder)
    {
        _ = builder.ToTable($"{Prefix}_{Table}", t => t
            .HasComment(TextOf(builder.Metadata.ClrType))
            .HasCheckConstraint($"ck_{Table}_version", @"""Version"" > 0"));
        _ = builder.HasKey(d => d.Id);
        _ = builder.Property(d => d.Id).HasMaxLength(KeyLength).IsUnicode(false).ValueGeneratedNever();
        _ = builder.HasIndex(d => new { d.TenantId, d.Version }, $"IX_{typeof(TDefinition).Name}_{nameof(Definition.Version)}")
            .IsDescending(false, true);
        builder.OwnsMany(d => d.Tags, tags =>
        {
            tags.ToTable($"{Prefix}_{Table}_tags");
            tags.Property<int>("Id");
            tags.Property<string>("DefinitionId").IsRequired();
            tags.HasKey("Id");
            tags.WithOwner().HasForeignKey("DefinitionId").HasConstraintName($"FK_{Table}");
            tags.Property(t => t.Key).HasMaxLength(KeyLength * 2);
            tags.HasIndex("DefinitionId", nameof(Tag.Key)).IsUnique();
        });
        ConfigureMore(builder);
    }

    protected virtual void ConfigureMore(EntityTypeBuilder<TDefinition> builder)
    {
    }

    private static string TextOf(Type type) => type == typeof(FormDefinition) ? "forms" : "all of " + type.Name;
}

internal class WorkflowDefinitionConfiguration : DefinitionConfiguration<WorkflowDefinition>
{
    protected override int KeyLength => base.KeyLength / 2;

    protected override void ConfigureMore(EntityTypeBuilder<WorkflowDefinition> builder)
    {
        builder.Property(w => w.Activities).AsJson();
        builder.Property(w => w.Variables).AsJson(binary: false).HasDefaultValueSql("'{}'");
        builder.Property(w => w.Roles).HasConversion(v => string.Join(',', v), v => v.Split(',', StringSplitOptions.RemoveEmptyEntries));
        builder.PrimitiveCollection(w => w.Kinds).HasColumnName("kinds");
        builder.Property(w => w.Status).HasConversion(new EnumToStringConverter<WorkflowStatus>())
            .HasDefaultValue(WorkflowStatus.Draft).HasMaxLength(-1);
        builder.Property(w => w.Engine).HasConversion(v => v.ToString(), s => Version.Parse(s)).HasDefaultValueSql("'1.0'");
        builder.Property(w => w.Timeout).HasConversion<long>();
        builder.Property(w => w.CreatedAt).HasConversion(v => v.UtcDateTime, v => new DateTimeOffset(v, TimeSpan.Zero))
            .HasDefaultValueSql("CURRENT_TIMESTAMP");
    }
}

internal class FormDefinitionConfiguration() : DefinitionConfiguration<FormDefinition>("forms")
{
    public override void Configure(EntityTypeBuilder<FormDefinition> builder)
    {
        base.Configure(builder);
        builder.Property(f => f.Kind).HasConversion(typeof(EnumToNumberConverter<StorageKind, short>));
        builder.Property(f => f.Shelf).HasConversion(v => v.ToString().ToLower(), v => Enum.Parse<StorageKind>(v, true))
            .HasDefaultValue(StorageKind.Blob);
        builder.Property(f => f.Archive).HasConversion<EnumToStringConverter<StorageKind>>();
        builder.Property(f => f.Letter).HasConversion<int>();
        builder.Property(f => f.Locked).HasConversion(new BoolToStringConverter("N", "Y"));
        builder.Property(f => f.Key).HasConversion<GuidToBytesConverter>();
    }
}

public partial class Context : DbContext
{
    public virtual DbSet<WorkflowDefinition> Definitions => Set<WorkflowDefinition>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) =>
        options.UseNpgsql(b => b.MigrationsHistoryTable("history", Schema));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        switch (Database.ProviderName)
        {
            case "Microsoft.EntityFrameworkCore.Sqlite":
                modelBuilder.Entity<FormDefinition>().Ignore(f => f.Layout);
                break;
            case "Npgsql.EntityFrameworkCore.PostgreSQL":
                modelBuilder.HasDefaultSchema(Schema);
                break;
            default:
                throw new NotSupportedException(Database.ProviderName);
        }

        if (!string.IsNullOrWhiteSpace(Schema) && Schema is { Length: > 3 })
            modelBuilder.HasPostgresExtension("hstore");

        IEntityTypeConfiguration<WorkflowDefinition> first = new WorkflowDefinitionConfiguration();
        modelBuilder.ApplyConfiguration(first);
        modelBuilder.ApplyConfiguration(new FormDefinitionConfiguration());
        OnModelCreatingPartial(modelBuilder);
    }

    partial void OnModelCreatingPartial(ModelBuilder modelBuilder);
}

public partial class Context
{
    public static string Schema => nameof(Schemas.Engine).ToLowerInvariant();

    partial void OnModelCreatingPartial(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<WorkflowDefinition>(b => b.Property<uint>("xmin").IsRowVersion());

    private enum Schemas
    {
        Engine,
    }
}
