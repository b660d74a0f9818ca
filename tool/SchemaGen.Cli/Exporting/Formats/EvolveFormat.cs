namespace SchemaGen.Cli.Exporting.Formats;

/// <summary>Evolve: V files, which have no way back.</summary>
internal sealed class EvolveFormat : ExportFormat
{
    private const string NoTransaction = "-- evolve-tx-off\n";

    /// <inheritdoc />
    public override string Name => "evolve";

    /// <inheritdoc />
    public override int? Digits => 18;

    /// <inheritdoc />
    public override IEnumerable<(string Name, string Text)> Files(IReadOnlyList<ExportedPart> parts) => parts
        .Where(p => p.Number == 0 || p.Up.Text != RevisionParts.Nothing)
        .Select(p => (FormattableString.Invariant($"V{p.Revision}_{p.Number}__{p.Name}.sql"), (p.Up.InTransaction ? string.Empty : NoTransaction) + p.Up.Text));
}
