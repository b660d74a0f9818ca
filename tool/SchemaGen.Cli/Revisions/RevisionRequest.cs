using SchemaGen.Core.History;

namespace SchemaGen.Cli.Revisions;

/// <summary>What a new revision shall be called and where in the history it shall stand.</summary>
/// <param name="History">The revisions that were there when it was thought of.</param>
/// <param name="Id">Its id, or the first time that may become it.</param>
/// <param name="Name">Its message.</param>
/// <param name="Parents">The revisions that it follows.</param>
public sealed record RevisionRequest(RevisionHistory History, string Id, string Name, IReadOnlyList<string> Parents)
{
    /// <summary>Whether the id has to be this one.</summary>
    public bool IsIdGiven { get; init; }

    /// <summary>The labels of the branch that it begins.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Revisions that have to be applied before it, on whatever branch.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>Why it was not proved; empty where it was, or where there is nothing to prove.</summary>
    public string Unproved { get; init; } = "";
}
