using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Migrations;

/// <summary>A MigrationStep is one revision to apply or to revert.</summary>
public sealed record MigrationStep
{
    internal MigrationStep(MigrationDirection direction, RevisionFiles files) => (Direction, Files) = (direction, files);

    /// <summary>Whether it is applied or reverted.</summary>
    public MigrationDirection Direction { get; }

    /// <summary>The id of the revision.</summary>
    public string Revision => Manifest.Revision;

    /// <summary>The name of the revision.</summary>
    public string Name => Manifest.Name;

    /// <summary>The SQL file that runs.</summary>
    public string Path => Direction == MigrationDirection.Upgrade ? Files.UpPath : Files.DownPath;

    /// <summary>Its row in the journal where an earlier run was interrupted in it; else null.</summary>
    public JournalEntry? Interrupted { get; init; }

    /// <summary>The tables that get another name, in the direction of the step.</summary>
    internal IEnumerable<Rename> TableRenames => SchemaFacts.Renames(Manifest.Facts).Where(r => r.To.Kind == Table.ObjectKind)
        .Select(r => Direction == MigrationDirection.Upgrade ? r : r.Reverse());

    /// <summary>The files of the revision.</summary>
    internal RevisionFiles Files { get; }

    /// <summary>The revision's manifest.</summary>
    internal RevisionManifest Manifest => Files.Manifest;

    /// <summary>The step in Alembic's words: upgrade 20261101090000 -> 20261122150405, initial.</summary>
    public override string ToString()
    {
        var parents = string.Join(", ", Manifest.Parents);
        return Direction == MigrationDirection.Upgrade
            ? $"upgrade {parents} -> {Manifest.Revision}, {Manifest.Name}"
            : $"downgrade {Manifest.Revision} -> {parents}, {Manifest.Name}";
    }

    /// <summary>The failure to go on by itself, with both ways out.</summary>
    internal MigrationException NeedsPerson(string reason)
    {
        var parent = Manifest.Parents.Count == 0 ? "base" : Manifest.Parents[0];
        return new(
            $"revision {Manifest.Revision} ({Manifest.Name}) was interrupted: {Path} was begun at {Interrupted?.StateSince.UtcDateTime:u} and not finished, and {reason}. "
            + $"Compare the database with the file, finish or undo it by hand, and say which: 'schemagen stamp {Manifest.Revision}' if it is applied now, 'schemagen stamp {parent}' if it is not")
        { File = Path };
    }
}
