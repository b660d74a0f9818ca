using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Core.History;

/// <summary>A HistoryProblem is something wrong in a file of the migrations folder; line 0 means the file as a whole.</summary>
public sealed record HistoryProblem(string Id, string Path, int Line, string Message)
{
    /// <summary>The problem as a diagnostic of the rule <see cref="Id"/>.</summary>
    public Diagnostic ToDiagnostic() => new(Id, Message, new(Path, Math.Max(1, Line), 1));

    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{Path}:{Line}: {Message}" : $"{Path}: {Message}";
}
