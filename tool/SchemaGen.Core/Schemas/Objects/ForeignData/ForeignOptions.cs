using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>The options of something foreign, which have no order.</summary>
/// <remarks>ALTER ... OPTIONS puts what it adds at the end, and pg_dump sorts them by their names.</remarks>
internal static class ForeignOptions
{
    internal static ValueList<string> From(FactSet facts) => facts.Texts("options").OrderBy(o => o, StringComparer.Ordinal).ToValueList();
}
