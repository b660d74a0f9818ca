using System.Text.Json;

namespace Bank.Persistence;

public sealed class EventStream
{
    private readonly List<StoredEvent> events = [];

    public string StreamId { get; private set; } = null!;
    public string AggregateType { get; private set; } = null!;
    public int Version { get; private set; }
    public IEnumerable<StoredEvent> Events => events;
}

public sealed class StoredEvent
{
    public long Position { get; private set; }
    public string StreamId { get; private set; } = null!;
    public int StreamVersion { get; private set; }
    public string EventType { get; private set; } = null!;
    public JsonDocument Payload { get; private set; } = null!;
    public Dictionary<string, string>? Metadata { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }
}

public sealed class Snapshot
{
    public string StreamId { get; set; } = null!;
    public int Version { get; set; }
    public byte[] State { get; set; } = [];
}

public sealed class ProjectionCheckpoint
{
    public string Projection { get; set; } = null!;
    public long Position { get; set; }
}

public enum OutboxState
{
    Pending,
    Sent,
    Failed
}

public sealed class OutboxMessage
{
    public long Id { get; set; }
    public Guid MessageId { get; set; }
    public Guid? CorrelationId { get; set; }
    public string Destination { get; set; } = null!;
    public string Body { get; set; } = null!;
    public Dictionary<string, string> Headers { get; set; } = [];
    public OutboxState State { get; set; }
    public int Attempts { get; set; }
    public DateTime EnqueuedAt { get; set; }
    public DateTime? SentAt { get; set; }
    public TimeSpan? Delay { get; set; }
}

public sealed class InboxState
{
    public Guid MessageId { get; set; }
    public string Consumer { get; set; } = null!;
    public DateTime Received { get; set; }
    public byte[]? LockToken { get; set; }
}

public sealed class SagaInstance
{
    public Guid CorrelationId { get; set; }
    public string CurrentState { get; set; } = null!;
    public uint RowVersion { get; set; }
    public string[] Completed { get; set; } = [];
    public int? TimeoutInSeconds { get; set; }
}
