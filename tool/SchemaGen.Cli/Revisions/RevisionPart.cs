using SchemaGen.Rendering;

namespace SchemaGen.Cli.Revisions;

/// <summary>What one set of files of a revision holds.</summary>
/// <param name="Up">The steps of the way up.</param>
/// <param name="Down">The steps of the way down.</param>
/// <param name="Facts">What the manifest says.</param>
public sealed record RevisionPart(IReadOnlyList<RenderedStep> Up, IReadOnlyList<RenderedStep> Down, IReadOnlyList<string> Facts)
{
    /// <summary>A part that does nothing.</summary>
    public static RevisionPart Empty { get; } = new([], [], []);

    /// <summary>Whether each of its statements commits by itself.</summary>
    public bool NoTransaction { get; init; }
}
