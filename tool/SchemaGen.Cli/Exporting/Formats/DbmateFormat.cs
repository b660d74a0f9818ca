namespace SchemaGen.Cli.Exporting.Formats;

/// <summary>dbmate: both ways in one file, each below a line that says whether it runs in a transaction.</summary>
internal sealed class DbmateFormat : ExportFormat
{
    private const string Mark = "-- migrate:";

    /// <inheritdoc />
    public override string Name => "dbmate";

    /// <inheritdoc />
    public override int? Digits => 15;

    /// <inheritdoc />
    public override IEnumerable<(string Name, string Text)> Files(IReadOnlyList<ExportedPart> parts) =>
        parts.Select(p => ($"{p.LongNumber}_{p.Name}.sql", Section("up", p, p.Up) + "\n" + Section("down", p, p.Down)));

    private static string Section(string direction, ExportedPart part, ExportedSql sql) => sql.Text.Contains(Mark, StringComparison.Ordinal)
        ? throw new CommandException($"{part.Revision} has a line '{Mark}', by which dbmate would cut the file: change it")
        : $"{Mark}{direction}{(sql.InTransaction ? string.Empty : " transaction:false")}\n{sql.Text}";
}
