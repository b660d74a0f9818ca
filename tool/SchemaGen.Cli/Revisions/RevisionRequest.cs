namespace SchemaGen.Cli.Revisions;

/// <summary>What a new revision shall be called and where in the history it shall stand.</summary>
/// <param name="Id">Its id; that of each further stage is one second later.</param>
/// <param name="Name">Its message.</param>
/// <param name="Parents">The revisions that it follows.</param>
public sealed record RevisionRequest(string Id, string Name, IReadOnlyList<string> Parents)
{
    /// <summary>The labels of the branch that it begins.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Revisions that have to be applied before it, on whatever branch.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];
}
