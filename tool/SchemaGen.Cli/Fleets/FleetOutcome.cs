namespace SchemaGen.Cli.Fleets;

/// <summary>How a command ended on several databases or schemas.</summary>
/// <param name="Targets">All of them.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Failures">What went wrong on the others that were begun.</param>
internal sealed record FleetOutcome(IReadOnlyList<FleetTarget> Targets, int Done, IReadOnlyDictionary<FleetTarget, string> Failures)
{
    /// <summary>How many were not begun.</summary>
    public int NotBegun => Targets.Count - Done - Failures.Count;

    /// <summary>The names of those that failed, in the order of all.</summary>
    public IEnumerable<string> Failed => Targets.Where(Failures.ContainsKey).Select(t => t.Name);

    /// <summary>The figures in a line.</summary>
    public override string ToString() =>
        $"{Done} of {Targets.Count} {FleetTarget.Many(Targets)} done, {Failures.Count} failed"
        + $"{(NotBegun > 0 ? $", {NotBegun} not begun" : string.Empty)}";
}
