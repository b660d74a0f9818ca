namespace SchemaGen.Core.Diagnostics;

/// <summary>What a diagnostic stands for: one rule for the command line, the compiler, and the page of documentation.</summary>
/// <param name="Id">The id, one of <see cref="DiagnosticIds"/>.</param>
/// <param name="Title">What is wrong, in one sentence without a full stop; the heading of its page.</param>
public sealed record DiagnosticRule(string Id, string Title)
{
    private const string Pages = "https://github.com/schemagen/schemagen/blob/main/docs/diagnostics/";

    /// <summary>Whether a build goes on in spite of it, unless it is told otherwise.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Whether only an editor shows it: nothing is wrong, and something can be simpler.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>Whether it says that models and revisions do not agree, not that a model cannot be mapped.</summary>
    public bool IsOfAgreement => Id.StartsWith("SG2", StringComparison.Ordinal);

    /// <summary>Where its page is.</summary>
    public string Page => $"{Pages}{Id}.md";
}
