namespace SchemaGen.Core.Linting;

/// <summary>A check.</summary>
/// <param name="Column">The column of which it says that it holds no NULL; null where it says something else.</param>
/// <param name="IsValid">Whether all rows are known to fulfil it.</param>
internal sealed record KnownCheck(string? Column, bool IsValid);
