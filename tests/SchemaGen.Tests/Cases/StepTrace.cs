using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Rendering;

namespace SchemaGen.Tests.Cases;

/// <summary>Runs steps one by one and compares what is said of each with what the server does: its locks, the files of its tables, and which tables it reads.</summary>
/// <remarks>A lock that is held only for a moment is no hazard: it has to be held while a table is read or written anew. Where the server counts no scans it is judged by rewrites alone.</remarks>
internal static class StepTrace
{
    /// <summary>Runs the steps.</summary>
    /// <param name="database">Where.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="settings">What is set first, as in a file of a revision.</param>
    /// <returns>What is said and does not happen, or happens and is not said.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(ScratchDatabase database, IEnumerable<RenderedStep> steps, string settings = "")
    {
        List<string> wrong = [];
        await using var trace = await database.OpenTraceAsync();
        foreach (var statement in SqlScript.Parse("settings.sql", settings).Statements)
        {
            await trace.RunAsync(statement.Text);
        }

        foreach (var step in steps)
        {
            List<TracedRelation> seen = [];
            foreach (var statement in SqlSplitter.Split(step.Sql))
            {
                seen.AddRange(await RunAsync(database, trace, statement));
            }

            var said = step.Step.Hazards.Select(h => h.Kind).ToHashSet();
            wrong.AddRange(Compare(said, Measured(step, seen, said))
                .Where(w => trace.CountsScans || w.Contains("rewrite", StringComparison.Ordinal))
                .Select(w => $"{w}: {step.Sql}\n  said: {string.Join("; ", step.Step.Hazards)}\n  seen: {string.Join("; ", seen)}"));
        }

        return wrong;
    }

    // What no transaction holds cannot be looked at before it is committed.
    private static async Task<IReadOnlyList<TracedRelation>> RunAsync(ScratchDatabase database, StatementTrace trace, SqlStatement statement)
    {
        if (OutsideStatement.Of(statement) is null)
        {
            return await trace.RunAsync(statement.Text);
        }

        await database.ExecuteEachAsync([statement.Text]);
        return [];
    }

    private static HashSet<HazardKind> Measured(RenderedStep step, List<TracedRelation> seen, HashSet<HazardKind> said)
    {
        HashSet<HazardKind> measured =
        [
            .. seen.Where(r => r.Rewrites).Select(_ => HazardKind.RewritesTable),
            .. seen.Where(r => r.BlocksReads).Select(_ => HazardKind.BlocksReads),
            .. seen.Where(r => r.BlocksWrites).Select(_ => HazardKind.BlocksWrites),
        ];

        // A table that has to be empty is read in no time.
        if (step.Step.Change is { Before: null, After: Column { NotNull: true, Default: null } })
        {
            measured.Remove(HazardKind.BlocksReads);
        }

        // A partitioned table has no rows of its own, and its partitions may have been detached before.
        return seen.Exists(r => r.IsPartitioned) ? [.. measured, .. said] : measured;
    }

    // A table that is rewritten is not read meanwhile, and one that is not read is not written.
    private static IEnumerable<string> Compare(HashSet<HazardKind> said, HashSet<HazardKind> measured)
    {
        if (said.Contains(HazardKind.RewritesTable) != measured.Contains(HazardKind.RewritesTable))
        {
            yield return measured.Contains(HazardKind.RewritesTable) ? "a rewrite is not said" : "a rewrite is said and is none";
        }
        else if (!measured.Contains(HazardKind.RewritesTable) && said.Contains(HazardKind.BlocksReads) != measured.Contains(HazardKind.BlocksReads))
        {
            yield return measured.Contains(HazardKind.BlocksReads) ? "that reads are blocked is not said" : "reads are said to be blocked and are not";
        }
        else if (!measured.Overlaps([HazardKind.RewritesTable, HazardKind.BlocksReads]) && said.Contains(HazardKind.BlocksWrites) != measured.Contains(HazardKind.BlocksWrites))
        {
            yield return measured.Contains(HazardKind.BlocksWrites) ? "that writes are blocked is not said" : "writes are said to be blocked and are not";
        }
    }
}
