namespace SchemaGen.Cli.Exporting;

/// <summary>An ExportedSql is what another runner sends to the server at once.</summary>
/// <param name="Text">The SQL.</param>
/// <param name="InTransaction">Whether it may run in a transaction.</param>
internal sealed record ExportedSql(string Text, bool InTransaction);
