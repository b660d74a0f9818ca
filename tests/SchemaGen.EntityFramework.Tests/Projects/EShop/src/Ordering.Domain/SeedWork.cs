using System.Reflection;

namespace eShop.Ordering.Domain.Seedwork;

public interface INotification { }

public interface IAggregateRoot { }

public interface IUnitOfWork : IDisposable
{
    Task<bool> SaveEntitiesAsync(CancellationToken cancellationToken = default(CancellationToken));
}

public abstract class Entity
{
    int? _requestedHashCode;
    int _Id;
    public virtual int Id
    {
        get
        {
            return _Id;
        }
        protected set
        {
            _Id = value;
        }
    }

    private List<INotification> _domainEvents;
    public IReadOnlyCollection<INotification> DomainEvents => _domainEvents?.AsReadOnly();

    public void AddDomainEvent(INotification eventItem)
    {
        _domainEvents = _domainEvents ?? new List<INotification>();
        _domainEvents.Add(eventItem);
    }

    public bool IsTransient()
    {
        return this.Id == default(Int32);
    }

    public override int GetHashCode()
    {
        if (!_requestedHashCode.HasValue)
            _requestedHashCode = this.Id.GetHashCode() ^ 31;

        return _requestedHashCode.Value;
    }

    public override bool Equals(object obj) => obj is Entity item && item.Id == Id;
}

public abstract class Enumeration : IComparable
{
    public string Name { get; private set; }

    public int Id { get; private set; }

    protected Enumeration(int id, string name) => (Id, Name) = (id, name);

    public override string ToString() => Name;

    public static IEnumerable<T> GetAll<T>() where T : Enumeration =>
        typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    .Select(f => f.GetValue(null))
                    .Cast<T>();

    public static T FromValue<T>(int value) where T : Enumeration => GetAll<T>().First(e => e.Id == value);

    public int CompareTo(object other) => Id.CompareTo(((Enumeration)other).Id);
}

public abstract class ValueObject
{
    protected abstract IEnumerable<object> GetEqualityComponents();
}
