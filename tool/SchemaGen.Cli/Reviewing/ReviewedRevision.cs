using SchemaGen.Core.History;

namespace SchemaGen.Cli.Reviewing;

/// <summary>A revision that a branch adds.</summary>
/// <param name="Manifest">What it is.</param>
/// <param name="Changes">What it changes.</param>
/// <param name="UpSql">Its SQL.</param>
/// <param name="DownSql">The SQL of its way back.</param>
internal sealed record ReviewedRevision(RevisionManifest Manifest, IReadOnlyList<ReviewedChange> Changes, string UpSql, string DownSql)
{
    /// <summary>Whether it has run up, down and up again, in words.</summary>
    public string Proof { get; init; } = Manifest.Unproved.Length > 0 ? $"missing, {Manifest.Unproved}" : "not run in this review";
}
