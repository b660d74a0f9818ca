using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Properties;

/// <summary>Makes indexes at random.</summary>
internal sealed class IndexMaker(Random random)
{
    /// <summary>The keys that a column offers, each with the access method for it.</summary>
    internal static IEnumerable<(string Method, IndexKey Key)> Ways(Column column, Schema schema)
    {
        var traits = ColumnTypeTraits.Of(column.Type, schema)!;
        IndexKey key = new() { Column = column.Id.Name };
        return Methods(traits, key)
            .Concat(traits.KeysOf(column).Select(k => ("btree", new IndexKey { Expression = new(k) })))
            .Concat(traits is { Type: "text" } && schema.Contains(Extension.IdOf("pg_trgm")) ? [("gin", key with { OperatorClass = "public.gin_trgm_ops" })] : []);
    }

    /// <summary>An index of one of the ways, with others of the same method.</summary>
    internal Index Make(ObjectId id, ObjectId table, List<(string Method, IndexKey Key)> ways)
    {
        var first = ways[random.Next(ways.Count)];
        var isTree = first.Method == "btree";
        var keys = ways.Where(w => isTree && w.Method == "btree").OrderBy(_ => random.Next()).Take(random.Next(3)).Select(w => w.Key).Append(first.Key).Distinct().Select(k => isTree ? Ordered(k) : k);
        var unique = isTree && random.Next(3) == 0;
        return new(id, table, keys.ToValueList())
        {
            Method = first.Method,
            Unique = unique,
            NullsNotDistinct = unique && random.Next(3) == 0,
            Include = isTree && random.Next(5) == 0 && first.Key.Column is { } name ? [name] : [],
            Parameters = random.Next(5) == 0 ? [first.Method switch { "gin" => "fastupdate=off", "brin" => "pages_per_range=16", _ => "fillfactor=60" }] : [],
        };
    }

    private static IEnumerable<(string Method, IndexKey Key)> Methods(ColumnTypeTraits traits, IndexKey key)
    {
        if (traits.Ordered)
        {
            yield return ("btree", key);
        }

        if (traits.Pattern is { } pattern)
        {
            yield return ("btree", key with { OperatorClass = pattern });
        }

        if (traits.Collatable && traits.Ordered)
        {
            yield return ("btree", key with { Collation = "pg_catalog.\"C\"" });
        }

        if (traits.Hashed)
        {
            yield return ("hash", key);
        }

        if (traits.Gin)
        {
            yield return ("gin", key);
        }

        if (traits.Brin)
        {
            yield return ("brin", key);
        }

        if (traits.Ranged)
        {
            yield return ("gist", key);
        }
    }

    private IndexKey Ordered(IndexKey key) => key with { Descending = random.Next(3) == 0, NullsFirst = random.Next(3) == 0 };
}
