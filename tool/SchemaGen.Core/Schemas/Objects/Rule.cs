using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A rewrite rule of a table or a view (CREATE RULE).</summary>
public sealed record Rule(ObjectId Id, SqlExpression Definition) : SwitchedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("rule", ObjectScope.Table, (id, sql, facts) => new Rule(id, sql) { State = facts.Text("state") }) with { CreateWords = ["rule"] };

    /// <inheritdoc />
    protected override bool CanReplaceWith(DefinedObject after) => true;
}
