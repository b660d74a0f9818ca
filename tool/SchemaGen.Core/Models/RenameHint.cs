using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;

namespace SchemaGen.Core.Models;

/// <summary>A <c>[RenamedFrom]</c> of a model and where it stands.</summary>
public sealed record RenameHint(Rename Rename, SourceSpan Source);
