namespace SchemaGen.Cli.Exporting.Formats;

/// <summary>golang-migrate: one number a file, which it sends to the server as it is.</summary>
internal sealed class GolangMigrateFormat : ExportFormat
{
    /// <inheritdoc />
    public override string Name => "golang-migrate";

    /// <inheritdoc />
    public override int? Digits => 15;

    /// <inheritdoc />
    public override IEnumerable<(string Name, string Text)> Files(IReadOnlyList<ExportedPart> parts) => parts.SelectMany(p => new[]
    {
        ($"{p.LongNumber}_{p.Name}.up.sql", p.Up.Text),
        ($"{p.LongNumber}_{p.Name}.down.sql", p.Down.Text),
    });
}
