namespace SchemaGen.Rendering;

/// <summary>What the head of a revision's SQL file says.</summary>
/// <param name="Revision">The id.</param>
/// <param name="Name">The message.</param>
/// <param name="Parents">The revisions that it follows.</param>
public sealed record RevisionHeader(string Revision, string Name, IReadOnlyList<string> Parents);
