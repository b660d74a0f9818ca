namespace SchemaGen.Core.Diagnostics;

/// <summary>A place in a source file; line and column start at 1.</summary>
public sealed record SourceSpan(string File, int Line, int Column)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line}";
}
