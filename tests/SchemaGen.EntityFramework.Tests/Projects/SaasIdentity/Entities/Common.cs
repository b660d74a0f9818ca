namespace Saas.Entities;

public interface IMustHaveTenant
{
    Guid TenantId { get; set; }
}

public interface ISoftDelete
{
    bool IsDeleted { get; set; }
    DateTimeOffset? DeletedAt { get; set; }
}

public interface IHasTimestamps
{
    DateTimeOffset CreatedAt { get; set; }
    DateTimeOffset? UpdatedAt { get; set; }
}

public abstract class Entity<TKey> where TKey : IEquatable<TKey>
{
    public TKey Id { get; set; } = default!;
}

public abstract class TenantEntity : Entity<Guid>, IMustHaveTenant, ISoftDelete, IHasTimestamps
{
    public Guid TenantId { get; set; }
    public bool IsDeleted { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public uint Version { get; set; }
}
