namespace SchemaGen.Cli.Checking;

/// <summary>Says where models and revisions do not agree once branches have been joined.</summary>
internal static class AgreementHint
{
    /// <summary>Compares them; what stands in the way of a comparison is said too, and is no failure.</summary>
    internal static async Task SayAsync(Workspace workspace, CancellationToken cancellation)
    {
        if (workspace.LoadHistory().Heads.Count > 1)
        {
            return;
        }

        try
        {
            if (await Agreement.FindAsync(workspace, offline: true, cancellation) is { Count: > 0 } findings)
            {
                workspace.Terminal.Warn($"models and revisions do not agree ({findings.Count} difference{(findings.Count == 1 ? string.Empty : "s")}): 'schemagen check' names them");
            }
        }
        catch (Exception e) when (App.IsExpected(e))
        {
            workspace.Terminal.Warn($"whether models and revisions agree is not known, as they cannot be compared now: run 'schemagen check'");
            workspace.Terminal.Explain(e.Message);
        }
    }
}
