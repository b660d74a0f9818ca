using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An object that fires by itself and can be switched off: a trigger, a rule, an event trigger.</summary>
public abstract record SwitchedObject(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>When it fires: <c>disabled</c>, <c>replica</c>, <c>always</c>; null for the usual case.</summary>
    public string? State { get; init; }

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) => after is SwitchedObject switched && switched.Definition == Definition ? Transition.InPlace : base.TransitionTo(after);

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("state", State);
}
