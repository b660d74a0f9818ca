using System.Xml.Linq;

namespace SchemaGen.Cli.Exporting.Formats;

/// <summary>Liquibase: a changelog in XML that names the files, so that nothing in them is taken for a mark.</summary>
internal sealed class LiquibaseFormat : ExportFormat
{
    private static readonly XNamespace Log = "http://www.liquibase.org/xml/ns/dbchangelog";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <inheritdoc />
    public override string Name => "liquibase";

    /// <inheritdoc />
    public override IEnumerable<(string Name, string Text)> Files(IReadOnlyList<ExportedPart> parts) =>
        parts.SelectMany(p => new[] { (UpOf(p), p.Up.Text), (DownOf(p), p.Down.Text) }).Append(("changelog.xml", Changelog(parts)));

    private static string UpOf(ExportedPart part) => $"{IdOf(part)}_{part.Name}.up.sql";

    private static string DownOf(ExportedPart part) => $"{IdOf(part)}_{part.Name}.down.sql";

    private static string IdOf(ExportedPart part) => FormattableString.Invariant($"{part.Revision}.{part.Number}");

    // Its name in the journal has no path, so that the folder may move.
    private static string Changelog(IReadOnlyList<ExportedPart> parts) => new XElement(
        Log + "databaseChangeLog",
        new XAttribute(XNamespace.Xmlns + "xsi", Instance),
        new XAttribute(Instance + "schemaLocation", $"{Log} {Log}/dbchangelog-latest.xsd"),
        new XAttribute("logicalFilePath", "schemagen"),
        parts.Select(ChangeSet)) + "\n";

    // A way back has no mark of its own: the change set says it for both.
    private static XElement ChangeSet(ExportedPart part) => new(
        Log + "changeSet",
        new XAttribute("id", IdOf(part)),
        new XAttribute("author", "schemagen"),
        part.Up.InTransaction && part.Down.InTransaction ? null : new XAttribute("runInTransaction", "false"),
        SqlFile(UpOf(part)),
        new XElement(Log + "rollback", SqlFile(DownOf(part))));

    private static XElement SqlFile(string path) => new(
        Log + "sqlFile",
        new XAttribute("path", path),
        new XAttribute("relativeToChangelogFile", "true"),
        new XAttribute("splitStatements", "false"),
        new XAttribute("stripComments", "false"));
}
