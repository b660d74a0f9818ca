using Microsoft.EntityFrameworkCore;

namespace Shared;

public interface IAggregate
{
    Guid Id { get; }
}

public abstract class Aggregate : IAggregate
{
    public Guid Id { get; protected set; } = Guid.NewGuid();
    public int Version { get; private set; }
}

public sealed class OutboxMessage
{
    public Guid Id { get; init; }
    public required string Type { get; init; }
    public required string Payload { get; init; }
    public DateTimeOffset OccurredOn { get; init; }
    public DateTimeOffset? ProcessedOn { get; set; }
}

public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    protected abstract string Schema { get; }

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        modelBuilder.Entity<OutboxMessage>(b =>
        {
            b.ToTable("outbox_messages");
            b.Property(m => m.Payload).HasColumnType("jsonb");
            b.HasIndex(m => m.ProcessedOn).HasFilter("\"ProcessedOn\" IS NULL");
        });
        foreach (var type in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in type.GetProperties().Where(p => p.ClrType == typeof(decimal)))
            {
                property.SetPrecision(18);
                property.SetScale(4);
            }
        }
    }
}
