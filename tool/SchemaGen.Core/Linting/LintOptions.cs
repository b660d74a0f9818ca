using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>What the setting <c>lint</c> says.</summary>
public sealed record LintOptions
{
    /// <summary>The rules that matter more or less than by default, by id.</summary>
    public ValueList<KeyValuePair<string, LintLevel>> Levels { get; init; } = [];

    /// <summary>What a command ends with 1 for.</summary>
    public LintFailure FailOn { get; init; } = LintFailure.Default;

    /// <summary>How much a rule matters.</summary>
    public LintLevel LevelOf(LintRule rule) => Levels.Where(l => l.Key == rule.Id).Select(l => l.Value).DefaultIfEmpty(rule.Level).Last();
}
