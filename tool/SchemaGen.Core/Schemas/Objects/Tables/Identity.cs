using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That a column draws its values from a sequence of its own (GENERATED ... AS IDENTITY).</summary>
/// <param name="Always">ALWAYS, else BY DEFAULT.</param>
/// <param name="Options">How the sequence counts.</param>
public sealed record Identity(bool Always, SequenceOptions Options)
{
    /// <summary>The name of the sequence, in the schema of the table; null for the one that Postgres chooses.</summary>
    public string? Sequence { get; init; }

    /// <summary>The text of COMMENT ON SEQUENCE.</summary>
    public string? Comment { get; init; }

    /// <summary>The name that Postgres chooses for the sequence of a column.</summary>
    public static string UsualSequence(string table, string column) => ObjectName.Make(NameTemplates.Sequence, table, [column]);

    internal FactSet ToFacts(string type) => Options.AddTo(FactSet.Empty.With("mode", Always ? "always" : "by_default").With("sequence", Sequence).With("comment", Comment), type);

    internal static Identity From(FactSet facts, string type) => new(facts.Text("mode") == "always", SequenceOptions.From(facts, type)) { Sequence = facts.Text("sequence"), Comment = facts.Text("comment") };
}
