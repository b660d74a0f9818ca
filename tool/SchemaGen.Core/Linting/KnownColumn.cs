using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>A column.</summary>
/// <param name="Type">Its type.</param>
/// <param name="IsNotNull">Whether it holds no NULL.</param>
internal sealed record KnownColumn(SqlType Type, bool IsNotNull);
