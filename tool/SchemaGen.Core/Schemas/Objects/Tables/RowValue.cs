namespace SchemaGen.Core.Schemas.Objects;

/// <summary>The value of a column in a seed row.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Text">The value as PostgreSQL reads it for the type of the column, without quotes; null for NULL.</param>
public sealed record RowValue(string Column, string? Text);
