using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>Which findings a command ends with 1 for.</summary>
/// <param name="Words">Levels, hazards and ids of rules; none for nothing.</param>
public sealed record LintFailure(ValueList<string> Words)
{
    private const string None = "none";

    private static readonly string[] Levels = ["note", "warning", "error"];

    /// <summary>A warning or an error.</summary>
    public static LintFailure Default { get; } = new(["warning"]);

    private static string[] Hazards { get; } = [.. HazardKinds.ByWeight.Select(k => k.Word())];

    /// <summary>Reads words.</summary>
    /// <exception cref="FormatException">One is not known; the message says which.</exception>
    public static LintFailure Parse(IReadOnlyCollection<string> words)
    {
        foreach (var word in words.Where(w => w != None && !Levels.Contains(w) && !Hazards.Contains(w) && LintRules.Find(w) is null))
        {
            throw new FormatException($"is '{word}' and has to be {None}, a level ({string.Join(", ", Levels)}), a hazard ({string.Join(", ", Hazards)}) or the id of a rule");
        }

        return words.Contains(None) && words.Count > 1 ? throw new FormatException($"says '{None}' beside others") : new(words.Where(w => w != None).ToValueList());
    }

    /// <summary>Whether a finding is one of them.</summary>
    public bool Includes(LintFinding finding) => Words.Any(w =>
        w == finding.Rule.Id || w == finding.Hazard?.Word() || (Array.IndexOf(Levels, w) is >= 0 and var least && (int)finding.Level > least));
}
