using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Exporting;

/// <summary>Cuts revisions into what other runners send to the server at once.</summary>
/// <remarks>Most send a whole file, which the server takes for one transaction: what cannot run in one has to stand alone.</remarks>
internal static class RevisionParts
{
    /// <summary>What stands where a way has fewer parts than the other.</summary>
    public const string Nothing = "SELECT 1;\n";

    /// <summary>The parts of a revision, in order; one alone for who runs statements of a file by themselves.</summary>
    public static IReadOnlyList<ExportedPart> Of(RevisionFiles files, bool isWhole)
    {
        var (up, down) = (SqlScript.Read(files.UpPath), SqlScript.Read(files.DownPath));
        if (isWhole)
        {
            return [Part(files, 0, Whole(up), Whole(down))];
        }

        var (ups, downs) = (Split(up), Split(down));
        var count = Math.Max(ups.Count, downs.Count);

        // The last part is taken back first, so that the first statement of the way back belongs to it.
        return [.. Enumerable.Range(0, count).Select(n => Part(files, n, At(ups, n), At(downs, count - 1 - n)))];
    }

    private static ExportedPart Part(RevisionFiles files, int number, ExportedSql up, ExportedSql down)
    {
        var slug = Path.GetFileName(files.Stem)[files.Manifest.Revision.Length..].Trim('_');
        return new(files.Manifest.Revision, number, slug.Length == 0 ? "revision" : slug) { Up = up, Down = down };
    }

    private static ExportedSql At(IReadOnlyList<ExportedSql> parts, int number) => number < parts.Count ? parts[number] : new(Nothing, true);

    private static ExportedSql Whole(SqlScript script) => new(script.Text.TrimEnd() + "\n", script.InTransaction);

    private static IReadOnlyList<ExportedSql> Split(SqlScript script)
    {
        if (script.Statements.FirstOrDefault(s => s.IsCopyFromClient) is { } copy)
        {
            throw MigrationException.At(script.Path, copy.Line, "this runner cannot send the rows behind a COPY: write INSERT instead");
        }

        return script.InTransaction ? [Whole(script)]
            : [.. StatementUnit.Of(script.Statements).Select(u => new ExportedSql(
                string.Join(";\n\n", u.Statements.Select(s => s.Text)) + ";\n",
                u.Outside is null && !u.HasOwnTransaction))];
    }
}
