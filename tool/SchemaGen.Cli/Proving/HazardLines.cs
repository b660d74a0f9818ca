using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Scripts;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Proving;

/// <summary>The <c>-- HAZARD</c> lines of a file, which stand right above the statements that they are about.</summary>
/// <param name="script">The file.</param>
internal sealed class HazardLines(SqlScript script)
{
    private const string Mark = "-- HAZARD ";

    private readonly string[] lines = script.Text.Split('\n');

    /// <summary>What the lines above a statement say, with no other between.</summary>
    public IReadOnlyList<Hazard> Above(SqlStatement statement)
    {
        List<Hazard> found = [];
        for (var at = statement.Line - 2; at >= 0 && lines[at].StartsWith("--", StringComparison.Ordinal); at--)
        {
            found.InsertRange(0, Read(lines[at]));
        }

        return found;
    }

    private static IEnumerable<Hazard> Read(string line) =>
        from kind in Enum.GetValues<HazardKind>()
        let start = $"{Mark}{kind.Word().Replace('_', ' ')}:"
        where line.StartsWith(start, StringComparison.Ordinal)
        select new Hazard(kind, line[start.Length..].Trim());
}
