using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds the columns whose values have to be taken apart to become values of another composite type: as text its attributes are known by their places only.</summary>
internal static class CompositeConversions
{
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        foreach (var change in changes.Values.Where(c => c.TypeChange is { Before.IsArray: false, After.IsArray: false }).ToList())
        {
            var (old, made) = (AttributesOf(((Column)change.Before!).Type, before), AttributesOf(((Column)change.After!).Type, after));
            if (old.Count > 0 && made.Count > 0 && !old.Select(a => a.Id.Name).SequenceEqual(made.Select(a => a.Id.Name)))
            {
                changes[change.Id] = change with { CompositeConversion = new(Write((Column)change.After!, old, made), old.Select(a => a.Id.Name).Except(made.Select(a => a.Id.Name)).ToValueList()) };
            }
        }
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
