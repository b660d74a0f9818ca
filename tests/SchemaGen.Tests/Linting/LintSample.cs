namespace SchemaGen.Tests.Linting;

/// <summary>SQL that a rule finds, and SQL that does the same and is let be.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Given">What earlier files made.</param>
/// <param name="Hurts">What the rule finds.</param>
/// <param name="Instead">What it does not find.</param>
internal sealed record LintSample(string Rule, string Given, string Hurts, string Instead)
{
    /// <summary>Whether each file is one transaction.</summary>
    public bool InTransaction { get; init; }

    /// <summary>Whether the server refuses what hurts.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether a transaction cannot be looked at while it does this.</summary>
    public bool IsUntraceable { get; init; }

    public override string ToString() => $"{Rule}: {Hurts}";
}
