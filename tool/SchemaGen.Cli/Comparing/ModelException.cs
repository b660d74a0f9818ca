using SchemaGen.Core;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Cli.Comparing;

/// <summary>Models cannot be mapped to tables.</summary>
public sealed class ModelException(IReadOnlyList<Diagnostic> diagnostics)
    : ExpectedException(string.Join("\n", DiagnosticLines.Of(diagnostics)))
{
    /// <summary>What is wrong, in the order of the files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;
}
