using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;

namespace SchemaGen.Cli.Reviewing;

/// <summary>A change that a revision makes, as a reviewer looks at it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Hazards">What can go wrong when it is run.</param>
/// <param name="Source">Where the models say it, from the root of the repository; null where its SQL names no place.</param>
internal sealed record ReviewedChange(Change Change, IReadOnlyList<Hazard> Hazards, SourceSpan? Source)
{
    private const string Detected = "detected ";

    /// <summary>What changes, in words.</summary>
    public string Text => ChangeText.Finding(Change) is var text && text.StartsWith(Detected, StringComparison.Ordinal) ? text[Detected.Length..] : ChangeText.Finding(Change);
}
