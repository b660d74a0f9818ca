namespace SchemaGen.Core.Linting;

/// <summary>Where a statement stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line of the statement.</param>
internal sealed record LintPlace(LintFile File, int Line);
