using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Takes values apart to make them values of another composite type: as text its attributes are known by their places only.</summary>
internal static class CompositeConversions
{
    internal static ValueConversion? Of(Column before, Column after, ConversionScope scope)
    {
        if (before.Type.IsArray || after.Type.IsArray)
        {
            return null;
        }

        var (old, made) = (AttributesOf(before.Type, scope.Before), AttributesOf(after.Type, scope.After));
        var lost = old.Select(a => a.Id.Name).Except(made.Select(a => a.Id.Name)).ToList();
        return (old.Count, made.Count) switch
        {
            ( > 0, > 0) => old.Select(a => a.Id.Name).SequenceEqual(made.Select(a => a.Id.Name)) ? null : new(Write(after, old, made))
            {
                Lost = lost.Count == 0 ? null : $"{string.Join(", ", lost)} of all values of {after.Id.Display}",
                Unfit = ValueConversions.Misfits(after),
            },
            (0, > 0) when TypeFamilies.IsJson(before.Type.BaseName) => new($"{before.Type.BaseName}_populate_record(NULL::{after.Type.Best}, {SqlIdentifier.Quote(after.Id.Name)})")
            {
                Lost = $"what has no attribute in {after.Type.Best} is gone from {after.Id.Display}",
                Unfit = ValueConversions.Misfits(after),
            },
            _ => null,
        };
    }

    private static List<CompositeAttribute> AttributesOf(SqlType type, Schema schema) =>
        schema.TypeNamed(type) is { } id && id.Kind == CompositeType.ObjectKind ? [.. schema.Of(id).OfType<CompositeAttribute>()] : [];

    // IS DISTINCT FROM tells a value all of whose attributes are NULL from NULL.
    private static string Write(Column column, List<CompositeAttribute> old, List<CompositeAttribute> made)
    {
        var name = SqlIdentifier.Quote(column.Id.Name);
        var values = made.Select(a => old.FirstOrDefault(o => o.Id.Name == a.Id.Name) is { } same ? Value($"({name}).{SqlIdentifier.Quote(a.Id.Name)}", same.Type, a.Type) : "NULL");
        return $"CASE WHEN {name} IS DISTINCT FROM NULL THEN ROW({string.Join(", ", values)})::{column.Type.Best} END";
    }

    private static string Value(string attribute, SqlType old, SqlType made) => old == made ? attribute : $"{attribute}::text::{made.Best}";
}
