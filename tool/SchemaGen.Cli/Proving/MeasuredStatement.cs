using SchemaGen.Core.Planning;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Proving;

/// <summary>A statement of a file with what it does to tables, and with what the file says of it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Relations">The tables on which it holds a lock; null where it was not measured.</param>
/// <param name="Said">What the lines above it announce, as <c>-- HAZARD</c>.</param>
internal sealed record MeasuredStatement(SqlStatement Statement, IReadOnlyList<TracedRelation>? Relations, IReadOnlyCollection<HazardKind> Said)
{
    private const int Width = 100;

    /// <summary>What it does and no line above it says.</summary>
    public IEnumerable<HazardKind> Unsaid => Measured.Distinct().Except(Said);

    /// <summary>The first line of the statement, cut.</summary>
    public string Head
    {
        get
        {
            var line = VisibleText.Of(Statement.Text.Split('\n')[0].Trim());
            return line.Length > Width ? line[..Width] + "..." : line;
        }
    }

    private IEnumerable<HazardKind> Measured => (Relations ?? []).Where(r => !r.IsPartitioned).SelectMany(r => new[]
    {
        (Is: r.Rewrites, Kind: HazardKind.RewritesTable),
        (Is: r.BlocksReads, Kind: HazardKind.BlocksReads),
        (Is: r.BlocksWrites, Kind: HazardKind.BlocksWrites),
    }).Where(m => m.Is).Select(m => m.Kind);
}
