using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That a table inherits from others (INHERITS).</summary>
/// <param name="Id">The name of the table.</param>
/// <param name="From">The tables that it inherits from, in order.</param>
public sealed record Inheritance(ObjectId Id, ValueList<ObjectId> From) : ChildTable(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("inheritance", ObjectScope.Schema, Read) { IsNamedAsTable = true, Headline = "from" };

    /// <inheritdoc />
    public override ValueList<ObjectId> Parents => From;

    /// <inheritdoc />
    public override string Detail => "from " + string.Join(", ", From.Select(f => f.Display));

    /// <summary>The id of what makes a table inherit.</summary>
    public static ObjectId IdOf(ObjectId table) => table with { Kind = ObjectKind };

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.WithReferences("from", From);

    /// <summary>A table leaves old parents before these change, and comes to new ones afterwards.</summary>
    public override Transition TransitionTo(SchemaObject after) =>
        after is Inheritance inheritance && !inheritance.From.Any(From.Contains) ? Transition.Replace : Transition.InPlace;

    private static Inheritance Read(ObjectId id, FactSet facts) => new(id, facts.References("from", Objects.Table.ObjectKind));
}
