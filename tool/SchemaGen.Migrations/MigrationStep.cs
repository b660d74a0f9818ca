using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>A MigrationStep is one revision to apply or to revert.</summary>
public sealed record MigrationStep(MigrationDirection Direction, RevisionFiles Files)
{
    /// <summary>The revision's manifest.</summary>
    public RevisionManifest Manifest => Files.Manifest;

    /// <summary>The SQL file that runs.</summary>
    public string Path => Direction == MigrationDirection.Upgrade ? Files.UpPath : Files.DownPath;

    /// <summary>The step in Alembic's words: upgrade 20261101090000 -> 20261122150405, initial.</summary>
    public override string ToString()
    {
        var parents = string.Join(", ", Manifest.Parents);
        return Direction == MigrationDirection.Upgrade
            ? $"upgrade {parents} -> {Manifest.Revision}, {Manifest.Name}"
            : $"downgrade {Manifest.Revision} -> {parents}, {Manifest.Name}";
    }
}
