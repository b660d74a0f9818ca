using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That a column draws its values from a sequence of its own (GENERATED ... AS IDENTITY).</summary>
/// <param name="Always">ALWAYS, else BY DEFAULT.</param>
/// <param name="Options">How the sequence counts.</param>
public sealed record Identity(bool Always, SequenceOptions Options)
{
    internal FactSet ToFacts(string type) => Options.AddTo(FactSet.Empty.With("mode", Always ? "always" : "by_default"), type);

    internal static Identity From(FactSet facts, string type) => new(facts.Text("mode") == "always", SequenceOptions.From(facts, type));
}
