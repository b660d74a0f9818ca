using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Cli.Output;

/// <summary>A finding as code scanning shows it.</summary>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Source">Where, by its full path; null where there is no such place.</param>
public sealed record SarifResult(string Rule, string Level, string Message, SourceSpan? Source)
{
    /// <summary>Another place that it has to do with, by its full path.</summary>
    public SourceSpan? Related { get; init; }
}
