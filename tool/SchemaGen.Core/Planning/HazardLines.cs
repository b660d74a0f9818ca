using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Scripts;

namespace SchemaGen.Core.Planning;

/// <summary>The <c>-- HAZARD</c> lines of a file, which stand right above the statements that they are about.</summary>
/// <param name="text">The text of the file.</param>
public sealed class HazardLines(string text)
{
    private const string Mark = "-- HAZARD ";

    private readonly string[] lines = text.Split('\n');

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
        from kind in HazardKinds.ByWeight
        let start = $"{Mark}{kind.Word().Replace('_', ' ')}:"
        where line.StartsWith(start, StringComparison.Ordinal)
        select new Hazard(kind, line.Substring(start.Length).Trim());
}
