using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diagnostics;

/// <summary>An expected failure that a person can mend: the same object for the command line and for the compiler.</summary>
/// <param name="Id">The id, such as <c>SG1001</c>, never used twice.</param>
/// <param name="Message">What is wrong and what to do, in one sentence or two.</param>
/// <param name="Source">Where; null where there is no such place.</param>
public sealed record Diagnostic(string Id, string Message, SourceSpan? Source)
{
    /// <summary>What something new may have been called before; none for most.</summary>
    public ValueList<string> FormerNames { get; init; } = [];

    /// <summary>Whether a command and a build go on in spite of it.</summary>
    public bool IsWarning => DiagnosticRules.Of(Id).IsWarning;

    /// <summary>The canonical format of MSBuild, on one line: <c>file(line,col): error SG1001: message</c>.</summary>
    public override string ToString() => VisibleText.Of($"{(Source is null ? string.Empty : $"{Source.File}({Source.Line},{Source.Column}): ")}{(IsWarning ? "warning" : "error")} {Id}: {Message}");
}
