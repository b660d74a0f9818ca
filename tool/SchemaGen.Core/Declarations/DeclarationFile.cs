using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Core.Declarations;

/// <summary>What was read of a file of SQL.</summary>
/// <param name="Declarations">Its declarations, also where something is wrong with others.</param>
/// <param name="Diagnostics">What is wrong with it, by line.</param>
public sealed record DeclarationFile(IReadOnlyList<Declaration> Declarations, IReadOnlyList<Diagnostic> Diagnostics);
