using Npgsql;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Adds to objects what the server has recorded that they need.</summary>
internal static class Needs
{
    internal static async Task<IEnumerable<SchemaObject>> AddAsync(IEnumerable<SchemaObject> objects, NpgsqlDataReader results, CatalogLookups lookups, CancellationToken cancellation)
    {
        Dictionary<ObjectId, List<ObjectId>> needs = [];
        CatalogRow row = new(results);
        while (await results.ReadAsync(cancellation))
        {
            var needed = lookups.Object(new(row.Oid("needed_class"), row.Oid("needed_oid")));
            if (lookups.Object(new(row.Oid("class"), row.Oid("oid"))) is not { } user || needed is null || needed == user)
            {
                continue;
            }

            if (!needs.TryGetValue(user, out var list))
            {
                needs.Add(user, list = []);
            }

            list.Add(needed);
            if (needed.Kind == Table.ObjectKind && row.TextOrNull("needed_column") is { } column)
            {
                list.Add(Column.IdOf(needed, column));
            }
        }

        return objects.Select(o => needs.TryGetValue(o.Id, out var needed) ? With(o, needed.Distinct().ToValueList()) : o);
    }

    private static SchemaObject With(SchemaObject item, ValueList<ObjectId> needs) => item switch
    {
        DefinedObject defined => defined with { Needs = new(needs) },
        Policy policy => policy with { Needs = new(needs) },
        Extension extension => extension with { Needs = new(needs.Where(n => n.Kind == Extension.ObjectKind).ToValueList()) },
        _ => item,
    };
}
