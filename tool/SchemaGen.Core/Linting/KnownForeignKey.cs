using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>A foreign key.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Place">Where it is made.</param>
internal sealed record KnownForeignKey(ValueList<string> Columns, LintPlace Place);
