using SchemaGen.Core.Schemas;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Proving;

/// <summary>What the first of the replayed revisions stands on.</summary>
/// <param name="Schema">The schema, by the manifests.</param>
/// <param name="MakeAsync">Makes it on an empty database.</param>
internal sealed record ProofStart(Schema Schema, Func<ScratchDatabase, CancellationToken, Task> MakeAsync)
{
    /// <summary>Whether its tables get rows, which the way down has to leave as they were.</summary>
    public bool HasRows { get; init; }
}
