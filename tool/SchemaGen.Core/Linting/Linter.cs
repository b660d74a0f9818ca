using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Scripts;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at files of SQL, one after the other: what a later file does to a table depends on the earlier ones.</summary>
/// <param name="options">Which rules matter how much.</param>
public sealed class Linter(LintOptions options)
{
    private readonly KnownTables tables = new();

    /// <summary>What is found, by file and line.</summary>
    /// <param name="files">The files, in the order in which they run.</param>
    public IReadOnlyList<LintFinding> Find(IReadOnlyList<LintFile> files)
    {
        var found = files.ToDictionary(f => f, HitsOf);
        foreach (var (place, rule, message) in DesignLint.Find(tables))
        {
            found[place.File].Add(new(rule, message, place.Line));
        }

        return [.. files.Where(f => !f.IsKnown).SelectMany(f => FindingsOf(f, found[f]))];
    }

    private List<LintHit> HitsOf(LintFile file)
    {
        IReadOnlyList<SqlStatement> statements;
        try
        {
            statements = SqlSplitter.Split(file.Text);
        }
        catch (SqlSyntaxException e)
        {
            return [new(LintIds.UnreadableFile, e.Message, e.Line)];
        }

        var hits = FileLinter.Look(file, statements, tables);
        return [.. hits, .. file.IsKnown ? [] : OfHazards(file.Text, statements, hits)];
    }

    // What a rule says of a statement of the step is not said again.
    private static IEnumerable<LintHit> OfHazards(string text, IReadOnlyList<SqlStatement> statements, IReadOnlyList<LintHit> hits)
    {
        HazardLines hazards = new(text);
        var lines = text.Split('\n');
        var end = int.MaxValue;
        foreach (var statement in statements.Reverse())
        {
            var said = hits.Where(h => h.Line >= statement.Line && h.Line < end).Select(h => LintRules.Find(h.Rule)!.Hazard).ToList();
            foreach (var hazard in hazards.Above(statement).Where(h => !said.Contains(h.Kind)))
            {
                yield return new(HazardLintRules.Of(hazard.Kind).Id, hazard.Reason, statement.Line);
            }

            // A step ends where the next statement has a comment of its own.
            end = statement.Line > 1 && lines[statement.Line - 2].StartsWith("--", StringComparison.Ordinal) ? statement.Line : end;
        }
    }

    private IEnumerable<LintFinding> FindingsOf(LintFile file, IReadOnlyList<LintHit> hits)
    {
        var lines = file.Text.Split('\n');
        var allowances = LintAllowance.In(file.Text);
        var used = new HashSet<(LintAllowance, string)>();
        List<LintHit> kept = [];
        foreach (var hit in hits.Where(h => LevelOf(h.Rule) != LintLevel.Off))
        {
            var allowed = allowances.Where(a => a.Problem is null && a.Rules.Contains(hit.Rule) && a.IsAbout(hit.Line, lines)).ToList();
            allowed.ForEach(a => used.Add((a, hit.Rule)));
            kept.AddRange(allowed.Count == 0 ? [hit] : []);
        }

        kept.AddRange(allowances.Where(a => a.Problem is not null).Select(a => new LintHit(LintIds.BadAllowance, a.Problem!, a.Line)));
        kept.AddRange(
            from allowance in allowances
            where allowance.Problem is null
            from rule in allowance.Rules
            where !used.Contains((allowance, rule))
            select new LintHit(LintIds.UnusedAllowance, $"{rule} is allowed here, and is not found{(LevelOf(rule) == LintLevel.Off ? ": its rule is off" : string.Empty)}", allowance.Line));
        return kept.Where(h => LevelOf(h.Rule) != LintLevel.Off).OrderBy(h => h.Line).ThenBy(h => h.Rule, StringComparer.Ordinal).Select(h => FindingOf(file, lines, h));
    }

    private LintFinding FindingOf(LintFile file, string[] lines, LintHit hit)
    {
        var rule = LintRules.Find(hit.Rule)!;
        return new(rule, options.LevelOf(rule), hit.Message, new SourceSpan(file.Path, hit.Line, 1))
        {
            Statement = hit.Line > 0 && hit.Line <= lines.Length ? lines[hit.Line - 1].Trim() : string.Empty,
            Model = ModelPlace.Above(hit.Line, lines),
        };
    }

    private LintLevel LevelOf(string rule) => options.LevelOf(LintRules.Find(rule)!);
}
