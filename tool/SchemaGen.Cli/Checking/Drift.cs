using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Checking;

/// <summary>How a database differs from what its revisions made of it.</summary>
/// <param name="Expected">What they made.</param>
/// <param name="Found">What is there of it.</param>
internal sealed record Drift(Schema Expected, Schema Found)
{
    /// <summary>The difference; empty where the database is as the revisions left it.</summary>
    internal Difference Difference { get; } = Differ.Compare(Expected, Found, []);

    /// <summary>What the database holds as a later revision would have left it: what is only recorded stays, and what is as recorded keeps its words.</summary>
    internal Schema Adopted() => new(Found
        .Select(o => Expected.Find(o.Id) is not { } known ? o : known == o ? known : o with { IsDeclared = known.IsDeclared })
        .Concat(Expected.Where(o => o.Id.Kind.IsSilent)));
}
