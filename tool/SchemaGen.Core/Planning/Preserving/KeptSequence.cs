namespace SchemaGen.Core.Planning.Preserving;

/// <summary>A sequence that comes back with its table and goes on behind the greatest of the values that come back.</summary>
/// <param name="Column">The column that draws from it.</param>
/// <param name="Path">Its name as SQL; null where it is the column's identity.</param>
public sealed record KeptSequence(string Column, string? Path);
