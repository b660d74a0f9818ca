using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>Something that was found in a file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Level">How much it matters here.</param>
/// <param name="Message">What is there.</param>
/// <param name="Source">The line of the statement.</param>
public sealed record LintFinding(LintRule Rule, LintLevel Level, string Message, SourceSpan Source)
{
    /// <summary>The first line of the statement; empty where the finding is about the file.</summary>
    public string Statement { get; init; } = string.Empty;

    /// <summary>Where the models say what the statement does; null where no comment of the file names the place.</summary>
    public SourceSpan? Model { get; init; }

    /// <summary>What can go wrong.</summary>
    public HazardKind? Hazard => Rule.Hazard;

    /// <summary>On one line, in the format of MSBuild.</summary>
    public override string ToString() => VisibleText.Of($"{Source.File}({Source.Line},{Source.Column}): {Level.ToString().ToLowerInvariant()} {Rule.Id}: {Message}");
}
