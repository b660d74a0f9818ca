namespace SchemaGen.Core.Linting;

/// <summary>All rules, by id.</summary>
public static class LintRules
{
    private static readonly LintRule Unreadable = new(LintIds.UnreadableFile, "File that cannot be cut into statements", LintLevel.Error, "write plain SQL, without commands of psql")
    {
        Peers = new() { Squawk = ["syntax-error"] },
    };

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        Unreadable,
        .. HazardLintRules.All,
        .. LockLintRules.All,
        .. ChangeLintRules.All,
        .. DesignLintRules.All,
        new(LintIds.BadAllowance, "Allowance without a reason, or of no rule", LintLevel.Error, "write -- schemagen: allow SG3310 because ..."),
        new(LintIds.UnusedAllowance, "Allowance of what is not there", LintLevel.Warning, "remove it")
        {
            Peers = new() { Squawk = ["unused-ignore"] },
        },
    ];

    private static readonly Dictionary<string, LintRule> ById = All.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>The rule of this id; null where there is none.</summary>
    public static LintRule? Find(string id) => ById.TryGetValue(id, out var rule) ? rule : null;
}
