using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Adds the extensions that Npgsql's provider creates for the types of columns, whether or not the model names them.</summary>
internal static class ColumnExtensions
{
    private static readonly Dictionary<string, string> ByType = new(StringComparer.Ordinal)
    {
        ["citext"] = "citext",
        ["hstore"] = "hstore",
        ["lquery"] = "ltree",
        ["ltree"] = "ltree",
        ["ltxtquery"] = "ltree",
    };

    /// <summary>Adds them.</summary>
    public static void Add(EntityModel model, SchemaBuilder builder)
    {
        var needed = builder.Items.OfType<Column>().Select(c => ByType.TryGetValue(c.Type.Text, out var name) ? name : null).OfType<string>();
        foreach (var id in needed.Distinct().Select(Extension.IdOf).Where(id => model.Objects.All(o => o.Item.Id != id)).ToList())
        {
            builder.Add(new Extension(id), null);
        }
    }
}
