namespace Bank.Domain;

public interface IDomainEvent
{
    Guid EventId { get; }
    DateTimeOffset At { get; }
}

public abstract record DomainEvent : IDomainEvent
{
    public Guid EventId { get; init; } = Guid.NewGuid();
    public DateTimeOffset At { get; init; } = DateTimeOffset.UtcNow;
}

public sealed record AccountOpened(Guid AccountId, string Owner, string Currency) : DomainEvent;

public sealed record MoneyDeposited(Guid AccountId, decimal Amount) : DomainEvent;

public class AccountReadModel
{
    public Guid AccountId { get; set; }
    public string Owner { get; set; } = null!;
    public string Currency { get; set; } = null!;
    public decimal Balance { get; set; }
    public long Version { get; set; }
    public bool? Frozen { get; set; }
}

public class TransactionReadModel
{
    public long Sequence { get; set; }
    public Guid AccountId { get; set; }
    public decimal Amount { get; set; }
    public string? Text { get; set; }
    public DateTimeOffset BookedAt { get; set; }
    public DateOnly ValueDate { get; set; }
}

public class MonthlyStatement
{
    public Guid AccountId { get; set; }
    public int Year { get; set; }
    public byte Month { get; set; }
    public decimal Opening { get; set; }
    public decimal Closing { get; set; }
    public ulong Entries { get; set; }
}
