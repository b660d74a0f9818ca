using SchemaGen.Core.Configuration;

namespace SchemaGen.Rendering;

/// <summary>What the head of a revision's SQL file says.</summary>
/// <param name="Revision">The id.</param>
/// <param name="Name">The message.</param>
/// <param name="Parents">The revisions that it follows.</param>
public sealed record RevisionHeader(string Revision, string Name, IReadOnlyList<string> Parents)
{
    /// <summary>Where the statements find and make what they name without a schema; null where that is not said.</summary>
    public SearchPath? Path { get; init; }

    /// <summary>Whether each statement commits by itself.</summary>
    public bool NoTransaction { get; init; }
}
