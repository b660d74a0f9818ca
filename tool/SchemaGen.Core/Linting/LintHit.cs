namespace SchemaGen.Core.Linting;

/// <summary>A place that a rule is about, before settings and comments have been asked.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Message">What is there.</param>
/// <param name="Line">The line of the statement.</param>
internal sealed record LintHit(string Rule, string Message, int Line);
