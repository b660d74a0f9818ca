using System.Collections.Immutable;
using System.Text.Json;

namespace Workflow.Model;

public enum ActivityKind { Http, Email, Delay, Script, Approval }

public enum RunState { Pending, Running, Suspended, Faulted, Finished }

public class WorkflowDefinition
{
    public string Id { get; set; } = default!;
    public string DefinitionId { get; set; } = default!;
    public string? Name { get; set; }
    public int Version { get; set; }
    public bool IsPublished { get; set; }
    public bool IsLatest { get; set; }
    public JsonDocument? Data { get; set; }
    public ImmutableArray<string> Tags { get; set; } = [];
    public IDictionary<string, object> CustomProperties { get; set; } = new Dictionary<string, object>();
    public DateTimeOffset CreatedAt { get; set; }
    public ICollection<Activity> Activities { get; set; } = new List<Activity>();
    public ICollection<Trigger> Triggers { get; set; } = new List<Trigger>();
}

public abstract class Activity
{
    public long Id { get; set; }
    public string Name { get; set; } = null!;
    public ActivityKind Kind { get; protected set; }
    public string DefinitionId { get; set; } = null!;
    public WorkflowDefinition Definition { get; set; } = null!;
    public long? NextId { get; set; }
    public Activity? Next { get; set; }
    public int Position { get; set; }
}

public class HttpActivity : Activity
{
    public Uri Url { get; set; } = null!;
    public string Method { get; set; } = "GET";
    public int? TimeoutSeconds { get; set; }
    public List<HttpHeader> Headers { get; set; } = [];
}

public class HttpHeader
{
    public string Key { get; set; } = "";
    public string Value { get; set; } = "";
}

public class EmailActivity : Activity
{
    public string Subject { get; set; } = null!;
    public List<string> Recipients { get; set; } = [];
    public int? TimeoutSeconds { get; set; }
}

public class DelayActivity : Activity
{
    public TimeSpan Duration { get; set; }
}

public class ScriptActivity : Activity
{
    public string Source { get; set; } = null!;
    public string Language { get; set; } = "js";
}

public sealed class ApprovalActivity : Activity
{
    public ICollection<Approver> Approvers { get; set; } = [];
    public int Required { get; set; }
}

public class Approver
{
    public long ApprovalId { get; set; }
    public ApprovalActivity Approval { get; set; } = null!;
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
}

public class Person
{
    public Guid Id { get; set; }
    public string Email { get; set; } = null!;
    public string NormalizedEmail { get; private set; } = null!;
}

public abstract class Trigger
{
    public Guid Id { get; set; }
    public string WorkflowDefinitionId { get; set; } = null!;
    public bool Enabled { get; set; }
}

public class TimerTrigger : Trigger
{
    public string Cron { get; set; } = null!;
    public DateTime? NextRun { get; set; }
}

public class EventTrigger : Trigger
{
    public string Topic { get; set; } = null!;
    public JsonElement Filter { get; set; }
}

public class WorkflowRun
{
    public Guid Id { get; set; }
    public string DefinitionId { get; set; } = null!;
    public WorkflowDefinition Definition { get; set; } = null!;
    public RunState State { get; set; }
    public WorkflowContext Context { get; set; } = new();
    public Fault? Fault { get; set; }
    public byte[] Snapshot { get; set; } = [];
    public DateTime StartedAt { get; set; }
    public DateTime? FinishedAt { get; set; }
    public TimeSpan? Duration { get; private set; }
    public byte[] RowVersion { get; set; } = [];
    public List<Bookmark> Bookmarks { get; set; } = [];
    public List<ExecutionLogRecord> Log { get; set; } = [];
}

public class WorkflowContext
{
    public string? CorrelationId { get; set; }
    public List<Variable> Variables { get; set; } = [];
}

public class Variable
{
    public string Name { get; set; } = "";
    public string? Value { get; set; }
    public bool IsSecret { get; set; }
}

public class Fault
{
    public string Message { get; set; } = "";
    public string? StackTrace { get; set; }
    public bool Resumable { get; set; }
}

public class Bookmark
{
    public Guid Id { get; set; }
    public string Hash { get; set; } = null!;
    public Guid RunId { get; set; }
    public WorkflowRun Run { get; set; } = null!;
    public long ActivityId { get; set; }
    public Activity Activity { get; set; } = null!;
    public object? Payload { get; set; }
}

public class ExecutionLogRecord
{
    public long Id { get; set; }
    public Guid RunId { get; set; }
    public DateTime At { get; set; }
    public string EventName { get; set; } = null!;
    public JsonDocument? Payload { get; set; }
}
