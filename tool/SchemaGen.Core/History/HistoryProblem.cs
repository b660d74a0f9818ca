namespace SchemaGen.Core.History;

/// <summary>A HistoryProblem is something wrong in a file of the migrations folder; line 0 means the file as a whole.</summary>
public sealed record HistoryProblem(string Path, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{Path}:{Line}: {Message}" : $"{Path}: {Message}";
}
