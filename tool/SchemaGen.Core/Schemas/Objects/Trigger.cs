using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A trigger of a table or a view (CREATE TRIGGER).</summary>
public sealed record Trigger(ObjectId Id, SqlExpression Definition) : SwitchedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("trigger", ObjectScope.Table, (id, sql, facts) => new Trigger(id, sql) { State = facts.Text("state") }) with { CreateWords = ["trigger", "constraint trigger"] };

    /// <summary>The manual, CREATE TRIGGER: OR REPLACE does not work for constraint triggers.</summary>
    protected override bool CanReplaceWith(DefinedObject after) => !IsConstraint(this) && !IsConstraint(after);

    private static bool IsConstraint(DefinedObject trigger) => SqlLexer.Words(trigger.Definition.Best).Skip(1).FirstOrDefault() == "constraint";
}
