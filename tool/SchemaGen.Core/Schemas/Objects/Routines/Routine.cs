using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A function or a procedure: named by its arguments, replaced in place where its signature stays.</summary>
public abstract record Routine(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>What it returns, as Postgres prints it; it follows from the definition.</summary>
    public string Returns { get; init; } = string.Empty;

    /// <summary>Its arguments with their modes and names, without their defaults; they follow from the definition.</summary>
    public ValueList<string> Arguments { get; init; } = [];

    /// <summary>How many of its last arguments have a default.</summary>
    public long Defaults { get; init; }

    /// <summary>The language that it is written in.</summary>
    public string Language { get; init; } = string.Empty;

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [new("routine", Id.Schema, Id.Name + Id.Signature)];

    /// <summary>Its body is a string to Postgres, which keeps no record of the tables and columns that it names, no more than of a <c>%TYPE</c> in front of it.</summary>
    public override IEnumerable<ObjectId> Mentions(Schema schema)
    {
        var sql = SqlLexer.Bodies(Definition.Best) + (Definition.Text.IndexOf('%') >= 0 ? "\n" + Definition.Text : string.Empty);
        var names = SqlLexer.Identifiers(sql);
        var readsAll = SqlLexer.IndexOf(sql, "*") >= 0;
        var found = schema.MentionedInBody(sql).Where(id => id != Id).ToList();
        return found.Concat(found.Where(id => id.Kind == Table.ObjectKind).SelectMany(schema.ColumnsOf).Select(c => c.Id).Where(c => readsAll || names.Contains(c.Name)));
    }

    /// <summary>The manual, CREATE FUNCTION: neither the result nor the names of the arguments can change, and no default can go.</summary>
    protected override bool CanReplaceWith(DefinedObject after) =>
        after is Routine routine && routine.Returns == Returns && routine.Arguments.Equals(Arguments) && routine.Defaults >= Defaults;

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts
        .With("returns", Returns.Length == 0 ? null : Returns)
        .WithTexts("arguments", Arguments)
        .With("defaults", Defaults == 0 ? null : Defaults)
        .With("language", Language.Length == 0 ? null : Language);

    /// <summary>Adds to a routine what its facts say beside the definition.</summary>
    protected static T Read<T>(T routine, FactSet facts)
        where T : Routine => routine with
        {
            Returns = facts.Text("returns") ?? string.Empty,
            Arguments = facts.Texts("arguments"),
            Defaults = facts.Number("defaults") ?? 0,
            Language = facts.Text("language") ?? string.Empty,
        };
}
