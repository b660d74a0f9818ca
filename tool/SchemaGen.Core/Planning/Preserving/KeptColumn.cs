using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning.Preserving;

/// <summary>A column whose values are kept.</summary>
/// <param name="Name">Its name, here and there.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsText">Whether it is kept as text: a type or a collation that is not PostgreSQL's own can go or change meanwhile.</param>
public sealed record KeptColumn(string Name, string Type, bool IsText)
{
    internal static KeptColumn Of(Column column) =>
        new(column.Id.Name, column.Type.Text, !column.Type.IsBuiltIn || column.Collation is not null);
}
