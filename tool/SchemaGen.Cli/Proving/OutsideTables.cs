using System.Globalization;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Cli.Proving;

/// <summary>Makes up the tables that foreign keys refer to and that nobody here makes, as far as the keys tell of them.</summary>
internal static class OutsideTables
{
    /// <summary>What is there before the first revision: the schema of the journal, and what foreign keys refer to.</summary>
    public static Schema All(ManagedObjects managed, params IEnumerable<Schema> schemas)
    {
        Schema given = new(OfJournal(managed));
        return new(given.Concat(Of(given, schemas)));
    }

    /// <summary>The tables with the columns that are referred to, of the types of the columns that refer to them.</summary>
    /// <param name="known">What is made.</param>
    /// <param name="schemas">Where the foreign keys stand.</param>
    public static IEnumerable<SchemaObject> Of(Schema known, params IEnumerable<Schema> schemas)
    {
        var all = schemas.ToList();
        var keys = all.SelectMany(s => s.OfType<ForeignKey>().Select(k => (Key: k, Schema: s)))
            .Where(k => !all.Exists(s => s.Contains(k.Key.References)) && !known.Contains(k.Key.References))
            .GroupBy(k => k.Key.References);
        return keys.SelectMany(group => Table(group.Key, [.. group]).Concat(Space(known, group.Key)));
    }

    /// <summary>The schema of the journal, which is there before the first revision; nothing where that is public.</summary>
    public static IEnumerable<SchemaObject> OfJournal(ManagedObjects managed) => managed.Given is { } id && id.Name != "public" ? [new Namespace(id)] : [];

    private static IEnumerable<SchemaObject> Space(Schema known, ObjectId table) =>
        Namespace.IdOf(table.Schema) is var space && space.Name != "public" && !known.Contains(space) ? [new Namespace(space)] : [];

    private static IEnumerable<SchemaObject> Table(ObjectId table, IReadOnlyList<(ForeignKey Key, Schema Schema)> keys)
    {
        var columns = keys.SelectMany(k => k.Key.ReferencedColumns.Zip(k.Key.Columns, (to, from) => (Name: to, k.Schema.Find(Column.IdOf(k.Key.Id.TableId, from)))))
            .Where(c => c.Item2 is Column).DistinctBy(c => c.Name).Select(c => new Column(Column.IdOf(table, c.Name), ((Column)c.Item2!).Type));
        var uniques = keys.Select(k => k.Key.ReferencedColumns).Distinct()
            .Select((names, i) => new Unique(new(Unique.ObjectKind, table.Schema, string.Create(CultureInfo.InvariantCulture, $"referred_to_{i}"), table.Name), names));
        return [new Table(table), .. columns, .. uniques];
    }
}
