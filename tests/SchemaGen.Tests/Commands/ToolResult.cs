namespace SchemaGen.Tests.Commands;

/// <summary>What the tool gave.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ToolResult(int Code, string Output, string Error)
{
    /// <summary>The lines of the payload.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
