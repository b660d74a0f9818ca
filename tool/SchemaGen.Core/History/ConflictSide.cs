namespace SchemaGen.Core.History;

/// <summary>A ConflictSide is what one of two branches does to a member that the other one touches too.</summary>
/// <param name="Revision">The revision that does it.</param>
/// <param name="Action">What it does, in words: <c>add column cars.year</c>.</param>
/// <param name="Fact">The line of its manifest that says so; null where it only follows from other lines.</param>
public sealed record ConflictSide(RevisionManifest Revision, string Action, string? Fact)
{
    /// <summary>The name of the manifest.</summary>
    public string FileName => RevisionFileName.Stem(Revision.Revision, Revision.Name) + RevisionFileName.Manifest;

    /// <inheritdoc/>
    public override string ToString() => $"'{Action}' in {FileName}";
}
