using SchemaGen.Core.Planning;

namespace SchemaGen.Core.Linting;

/// <summary>Something that is looked for in the SQL of migrations.</summary>
/// <param name="Id">The id, one of <see cref="LintIds"/>.</param>
/// <param name="Title">What is found, in a few words without a full stop.</param>
/// <param name="Level">How much it matters where no setting says it.</param>
/// <param name="Advice">What to do.</param>
public sealed record LintRule(string Id, string Title, LintLevel Level, string Advice)
{
    /// <summary>The page of all rules.</summary>
    public const string Page = "https://github.com/schemagen/schemagen/blob/main/docs/lint.md";

    /// <summary>What can go wrong, as a <c>-- HAZARD</c> line says it; null where it is none of these.</summary>
    public HazardKind? Hazard { get; init; }

    /// <summary>What other tools call it.</summary>
    public LintPeers Peers { get; init; } = new();
}
