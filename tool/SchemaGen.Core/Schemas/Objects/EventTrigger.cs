using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An event trigger (CREATE EVENT TRIGGER).</summary>
public sealed record EventTrigger(ObjectId Id, SqlExpression Definition) : SwitchedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("event_trigger", ObjectScope.Database, (id, sql, facts) => new EventTrigger(id, sql) { State = facts.Text("state") }) with { CreateWords = ["event trigger"] };
}
