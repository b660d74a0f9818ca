using SchemaGen.Core.Text;

namespace SchemaGen.Core.History;

/// <summary>A RevisionManifest is what the .schema file of a revision says: who it is, what it follows and what it does to the schema.</summary>
public sealed record RevisionManifest
{
    /// <summary>The id of the revision, unique in its folder.</summary>
    public required string Revision { get; init; }

    /// <summary>The message that the user gave, on one line.</summary>
    public required string Name { get; init; }

    /// <summary>The revisions that this one follows: none for a base, several for a merge.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>The names of the branch that begins here.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The revisions of other branches that have to be applied before this one.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>The revisions whose place this one takes, the oldest first: a database that ran all of them has this one.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];

    /// <summary>The <see cref="ContentHash"/> of the .up.sql file.</summary>
    public string Up { get; init; } = "";

    /// <summary>The <see cref="ContentHash"/> of the .down.sql file.</summary>
    public string Down { get; init; } = "";

    /// <summary>Why the revision has not run up, down and up again on a server before it was written, on one line; empty where it has, or where it was written by hand.</summary>
    public string Unproved { get; init; } = "";

    /// <summary>The facts that the revision adds and takes away, one a line, as they stand in the file.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The name of the .schema file.</summary>
    public string FileName => ReadFrom.Value ?? RevisionFileName.Stem(Revision, Name) + RevisionFileName.Manifest;

    /// <summary>The name of the file that it was read from.</summary>
    internal Uncompared<string?> ReadFrom { get; init; }

    /// <summary>Everything that has to be applied before this revision.</summary>
    public IEnumerable<string> Needs => Parents.Concat(DependsOn);
}
