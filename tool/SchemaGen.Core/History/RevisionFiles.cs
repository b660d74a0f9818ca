namespace SchemaGen.Core.History;

/// <summary>A RevisionFiles is a revision as it stands in the folder: its manifest, the path that its files share, and what is wrong with its SQL files.</summary>
public sealed record RevisionFiles(RevisionManifest Manifest, string Stem, IReadOnlyList<HistoryProblem> Problems)
{
    /// <summary>The path of the .up.sql file.</summary>
    public string UpPath => Stem + RevisionFileName.Up;

    /// <summary>The path of the .down.sql file.</summary>
    public string DownPath => Stem + RevisionFileName.Down;

    /// <summary>The path of the .schema file.</summary>
    public string ManifestPath => Stem + RevisionFileName.Manifest;

    /// <summary>The hash of the .up.sql file as it is now, which may not be what the manifest says.</summary>
    public string UpChecksum { get; init; } = Manifest.Up;
}
