using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>How values of a composite type become values of another.</summary>
/// <param name="Sql">The expression.</param>
/// <param name="Lost">The attributes that the new type does not have.</param>
public sealed record CompositeConversion(string Sql, ValueList<string> Lost);
