namespace SchemaGen.Cli.Exporting.Formats;

/// <summary>Flyway: V and U files, and a file of settings beside one that differs from the defaults.</summary>
internal sealed class FlywayFormat : ExportFormat
{
    /// <inheritdoc />
    public override string Name => "flyway";

    /// <inheritdoc />
    public override bool RunsStatements => true;

    /// <inheritdoc />
    public override int? Digits => 18;

    /// <inheritdoc />
    public override IEnumerable<(string Name, string Text)> Files(IReadOnlyList<ExportedPart> parts) => parts.SelectMany(p =>
        File($"V{p.Revision}__{p.Name}.sql", p.Up).Concat(File($"U{p.Revision}__{p.Name}.sql", p.Down)));

    // It would look for the values of ${names} in the SQL, and stop.
    private static IEnumerable<(string Name, string Text)> File(string name, ExportedSql sql)
    {
        var settings = (sql.InTransaction ? string.Empty : "executeInTransaction=false\n")
            + (sql.Text.Contains("${", StringComparison.Ordinal) ? "placeholderReplacement=false\n" : string.Empty);
        return settings.Length == 0 ? [(name, sql.Text)] : [(name, sql.Text), ($"{name}.conf", settings)];
    }
}
