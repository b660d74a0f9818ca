namespace SchemaGen.Cli.Exporting;

/// <summary>An ExportedPart is a step of another runner: a revision, or a statement of one that no transaction holds.</summary>
/// <param name="Revision">The id of the revision.</param>
/// <param name="Number">Its place in the revision, from 0 on.</param>
/// <param name="Name">The name of the revision in names of files.</param>
internal sealed record ExportedPart(string Revision, int Number, string Name)
{
    /// <summary>What applies it.</summary>
    public required ExportedSql Up { get; init; }

    /// <summary>What takes it back.</summary>
    public required ExportedSql Down { get; init; }

    /// <summary>An id of one number for all parts: that of the revision with three more digits.</summary>
    public string LongNumber => FormattableString.Invariant($"{Revision}{Number:000}");
}
