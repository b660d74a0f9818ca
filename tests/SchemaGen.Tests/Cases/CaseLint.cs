using NUnit.Framework;
using SchemaGen.Core.Linting;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Tests.Cases;

/// <summary>Lints the SQL that a case makes: what rules say of locks is what its HAZARD lines say, which are measured, and what is written online holds nobody up.</summary>
internal static class CaseLint
{
    /// <summary>The kinds of hazards that a server is measured for.</summary>
    internal static readonly HazardKind?[] Measured = [HazardKind.RewritesTable, HazardKind.BlocksReads, HazardKind.BlocksWrites];

    internal static void Check(string before, IReadOnlyList<(string Sql, bool IsOnline)> stages)
    {
        List<LintFile> files = [new("before.sql", before) { IsKnown = true }, .. stages.Select((s, i) => new LintFile($"{i}.sql", s.Sql) { IsRevision = true, HasLockTimeout = true, InTransaction = !s.IsOnline })];
        var findings = new Linter(new()).Find(files);
        Assert.That(findings.Where(f => Measured.Contains(f.Hazard) && !IsSaid(f, files)).Select(f => f.ToString()), Is.Empty, "lint says of locks what the server does");
        var online = files.Skip(1).Where((_, i) => stages[i].IsOnline).Select(f => f.Path).ToList();
        Assert.That(findings.Where(f => online.Contains(f.Source.File) && f.Level > LintLevel.Note).Select(f => f.ToString()), Is.Empty, "what is written online is clean");
    }

    // In the comment above the step.
    private static bool IsSaid(LintFinding finding, List<LintFile> files)
    {
        var lines = files.Single(f => f.Path == finding.Source.File).Text.Split('\n');
        return lines.Take(finding.Source.Line - 1).Reverse().TakeWhile(l => l.Length > 0).Any(l => l.StartsWith($"-- HAZARD {finding.Hazard!.Value.Word().Replace('_', ' ')}:", StringComparison.Ordinal));
    }
}
