using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A column of a foreign table, as Postgres prints it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, with the collation where that is not the usual one.</param>
public sealed record ForeignColumn(string Name, string Type)
{
    /// <summary>Its default as SQL.</summary>
    public string? Default { get; init; }

    /// <summary>What it is computed of, as SQL.</summary>
    public string? Generated { get; init; }

    /// <summary>Whether NOT NULL.</summary>
    public bool NotNull { get; init; }

    /// <summary>Its options as <c>name=value</c>.</summary>
    public ValueList<string> Options { get; init; } = [];

    internal FactSet ToFacts() => FactSet.Empty
        .With("name", Name)
        .With("type", Type)
        .With("default", Default)
        .With("generated", Generated)
        .With("not_null", NotNull)
        .WithTexts("options", Options);

    internal static ForeignColumn From(FactSet facts) => new(facts.Text("name") ?? throw FactSet.Missing("name"), facts.Text("type") ?? throw FactSet.Missing("type"))
    {
        Default = facts.Text("default"),
        Generated = facts.Text("generated"),
        NotNull = facts.Has("not_null"),
        Options = ForeignOptions.From(facts),
    };
}
