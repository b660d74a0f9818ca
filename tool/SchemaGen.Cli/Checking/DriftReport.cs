using SchemaGen.Core.Diffing;

namespace SchemaGen.Cli.Checking;

/// <summary>Says that a database is not as its revisions left it, and the two ways out.</summary>
internal static class DriftReport
{
    private const int Shown = 10;

    /// <summary>Warns where there is drift.</summary>
    internal static void Warn(Workspace workspace, Drift? drift)
    {
        var findings = drift?.Difference.Findings.ToList() ?? [];
        if (findings.Count == 0)
        {
            return;
        }

        foreach (var finding in findings.Take(Shown))
        {
            workspace.Terminal.Warn($"the database is not as the revisions left it: {ChangeText.Finding(finding)}");
        }

        workspace.Terminal.Warn($"{(findings.Count > Shown ? $"{findings.Count - Shown} more such differences; " : string.Empty)}none of this is taken into the revision: 'schemagen revision --adopt-drift' writes it as one of its own, 'schemagen diff --from database --to migrations' prints what undoes it");
    }
}
