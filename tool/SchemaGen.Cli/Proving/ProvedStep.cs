using SchemaGen.Core.Schemas;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Proving;

/// <summary>A revision, or a part of one that is committed by itself, as it is replayed.</summary>
/// <param name="Name">What a message calls it.</param>
/// <param name="UpAsync">Runs its way up.</param>
/// <param name="DownAsync">Runs its way down.</param>
/// <param name="After">The schema after its way up, by the manifests.</param>
internal sealed record ProvedStep(
    string Name,
    Func<ScratchDatabase, CancellationToken, Task> UpAsync,
    Func<ScratchDatabase, CancellationToken, Task> DownAsync,
    Schema After)
{
    /// <summary>Whether rows are not what they were once it was taken back: it deletes values, as a hazard says, or fills a column of an earlier part.</summary>
    public bool ChangesRows { get; init; }

    /// <summary>Called when it was replayed and left what it says.</summary>
    public Action OnProved { get; init; } = () => { };
}
