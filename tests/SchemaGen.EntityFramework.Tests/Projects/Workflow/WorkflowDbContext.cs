using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Workflow.Model;

namespace Workflow.Persistence;

public class WorkflowDbContext : DbContext
{
    public const string DefaultSchema = "Workflow";

    public WorkflowDbContext(DbContextOptions<WorkflowDbContext> options) : base(options)
    {
    }

    public virtual string Schema => DefaultSchema;

    public DbSet<WorkflowDefinition> WorkflowDefinitions { get; set; } = default!;
    public DbSet<WorkflowRun> WorkflowRuns { get; set; } = default!;
    public DbSet<Activity> Activities { get; set; } = default!;
    public DbSet<Trigger> Triggers { get; set; } = default!;
    public DbSet<Bookmark> Bookmarks { get; set; } = default!;
    public DbSet<ExecutionLogRecord> ExecutionLogRecords { get; set; } = default!;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (!string.IsNullOrWhiteSpace(Schema))
            modelBuilder.HasDefaultSchema(Schema);

        var configuration = new Configurations();
        modelBuilder.ApplyConfiguration<WorkflowDefinition>(configuration);
        modelBuilder.ApplyConfiguration<Activity>(configuration);
        modelBuilder.ApplyConfiguration<HttpActivity>(configuration);
        modelBuilder.ApplyConfiguration<WorkflowRun>(configuration);
        modelBuilder.ApplyConfiguration<Bookmark>(configuration);
        modelBuilder.ApplyConfiguration<ExecutionLogRecord>(configuration);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly, t => t != typeof(Configurations));

        if (Database.IsSqlite())
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                foreach (var property in entityType.ClrType.GetProperties().Where(p => p.PropertyType == typeof(DateTimeOffset)))
                {
                    modelBuilder.Entity(entityType.Name).Property(property.Name).HasConversion(new DateTimeOffsetToStringConverter());
                }
            }
        }
    }
}

public static class DatabaseFacadeExtensions
{
    public static bool IsSqlite(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade database) => database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";
}

internal class Configurations :
    IEntityTypeConfiguration<WorkflowDefinition>,
    IEntityTypeConfiguration<Activity>,
    IEntityTypeConfiguration<HttpActivity>,
    IEntityTypeConfiguration<WorkflowRun>,
    IEntityTypeConfiguration<Bookmark>,
    IEntityTypeConfiguration<ExecutionLogRecord>
{
    public void Configure(EntityTypeBuilder<WorkflowDefinition> builder)
    {
        builder.Property(x => x.Tags)
            .HasConversion(
                v => string.Join(';', v),
                v => v.Split(';', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray(),
                new ValueComparer<ImmutableArray<string>>((a, b) => a.SequenceEqual(b), v => v.Length));
        builder.Property(x => x.CustomProperties).HasJsonValueConversion();
        builder.Property(x => x.CustomProperties).HasColumnType("jsonb").HasDefaultValueSql("'{}'::jsonb");
        builder.HasIndex(x => new { x.DefinitionId, x.Version }).HasDatabaseName($"IX_{nameof(WorkflowDefinition)}_{nameof(WorkflowDefinition.DefinitionId)}_{nameof(WorkflowDefinition.Version)}").IsUnique();
        builder.HasIndex(x => x.IsLatest).HasDatabaseName($"IX_{nameof(WorkflowDefinition)}_{nameof(WorkflowDefinition.IsLatest)}");
        builder.HasMany(x => x.Triggers).WithOne().HasForeignKey(t => t.WorkflowDefinitionId);
    }

    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("Activities");
        builder.HasDiscriminator(a => a.Kind)
            .HasValue<HttpActivity>(ActivityKind.Http)
            .HasValue<EmailActivity>(ActivityKind.Email)
            .HasValue<DelayActivity>(ActivityKind.Delay)
            .HasValue<ScriptActivity>(ActivityKind.Script)
            .HasValue<ApprovalActivity>(ActivityKind.Approval)
            .IsComplete();
        builder.Property(a => a.Kind).HasConversion<string>().HasMaxLength(16);
        builder.Property(a => a.Name).HasMaxLength(250).IsRequired();
        builder.HasOne(a => a.Next).WithOne().HasForeignKey<Activity>(a => a.NextId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<HttpActivity> builder)
    {
        builder.Property(a => a.Url).HasMaxLength(2048);
        builder.Property(a => a.TimeoutSeconds).HasColumnName("Timeout");
        builder.OwnsMany(a => a.Headers, h => h.ToJson());
    }

    public void Configure(EntityTypeBuilder<WorkflowRun> builder)
    {
        builder.Property(r => r.State).HasConversion(new EnumToStringConverter<RunState>()).HasMaxLength(32).HasDefaultValue(RunState.Pending);
        builder.Property(r => r.StartedAt).HasDefaultValueSql("now() at time zone 'utc'");
        builder.Property(r => r.Duration).HasComputedColumnSql("\"FinishedAt\" - \"StartedAt\"", stored: true);
        builder.Property(r => r.RowVersion).IsConcurrencyToken().HasMaxLength(8);
        builder.OwnsOne(r => r.Context, c =>
        {
            c.ToJson("context");
            c.OwnsMany(x => x.Variables);
        });
        builder.ComplexProperty(r => r.Fault, f =>
        {
            f.Property(x => x.Message).HasMaxLength(1000).HasColumnName("FaultMessage");
            f.Property(x => x.StackTrace).HasColumnName("FaultStackTrace");
        });
        builder.HasIndex(r => r.State).HasFilter("\"State\" <> 'Finished'");
    }

    public void Configure(EntityTypeBuilder<Bookmark> builder)
    {
        builder.Property(b => b.Payload).HasConversion(v => JsonSerializer.Serialize(v, (JsonSerializerOptions?)null), v => JsonSerializer.Deserialize<object>(v, (JsonSerializerOptions?)null)).HasColumnType("jsonb");
        builder.HasIndex(b => b.Hash).HasMethod("hash");
        builder.HasOne(b => b.Run).WithMany(r => r.Bookmarks).HasForeignKey(b => b.RunId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ExecutionLogRecord> builder)
    {
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).UseIdentityAlwaysColumn();
        builder.HasIndex(x => x.Payload).HasMethod("gin").HasOperators("jsonb_path_ops");
        builder.HasIndex(x => x.At).HasMethod("brin");
    }
}

internal sealed class TriggerConfiguration : IEntityTypeConfiguration<Trigger>
{
    public void Configure(EntityTypeBuilder<Trigger> builder) => builder.HasDiscriminator<string>("TriggerType").HasValue<TimerTrigger>("timer").HasValue<EventTrigger>("event");
}

internal sealed class ApproverConfiguration : IEntityTypeConfiguration<Approver>
{
    public void Configure(EntityTypeBuilder<Approver> builder) => builder.HasKey(a => new { a.ApprovalId, a.PersonId });
}

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.NormalizedEmail).HasComputedColumnSql(@"upper(""Email"")", true);
        builder.HasIndex(p => p.NormalizedEmail).IsUnique();
    }
}

internal static class PropertyBuilderExtensions
{
    public static PropertyBuilder<T> HasJsonValueConversion<T>(this PropertyBuilder<T> propertyBuilder) where T : class
    {
        propertyBuilder
            .HasConversion(new JsonValueConverter<T>())
            .Metadata.SetValueComparer(new JsonValueComparer<T>());

        return propertyBuilder;
    }
}

internal class JsonValueConverter<T> : ValueConverter<T, string> where T : class
{
    public JsonValueConverter(ConverterMappingHints? hints = default)
        : base(v => JsonSerializer.Serialize(v, JsonSerializerOptions.Default), v => JsonSerializer.Deserialize<T>(v, JsonSerializerOptions.Default)!, hints)
    {
    }
}

internal class JsonValueComparer<T> : ValueComparer<T>
{
    public JsonValueComparer() : base((a, b) => object.Equals(a, b), v => v == null ? 0 : v.GetHashCode(), v => v)
    {
    }
}

public class WorkflowDbContextFactory : IDesignTimeDbContextFactory<WorkflowDbContext>
{
    public WorkflowDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<WorkflowDbContext>().UseNpgsql("Host=localhost").Options);
}
