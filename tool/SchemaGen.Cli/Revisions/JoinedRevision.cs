using SchemaGen.Cli.Comparing;
using SchemaGen.Core.History;

namespace SchemaGen.Cli.Revisions;

/// <summary>A revision that is joined of others and not written yet.</summary>
/// <param name="Files">Its manifest, and where its files will be.</param>
/// <param name="Up">What the way up will say.</param>
/// <param name="Down">What the way down will say.</param>
internal sealed record JoinedRevision(RevisionFiles Files, string Up, string Down)
{
    /// <summary>The file of the way up.</summary>
    public SqlText UpFile => new(Files.UpPath, Up);

    /// <summary>The file of the way down.</summary>
    public SqlText DownFile => new(Files.DownPath, Down);
}
