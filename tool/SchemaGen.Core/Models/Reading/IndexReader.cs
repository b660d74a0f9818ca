using System.Globalization;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads indexes: <c>[PgIndex]</c> and EF Core's <c>[Index]</c>.</summary>
internal static class IndexReader
{
    public static IEnumerable<Draft> Read(ModelClass model, ModelContext context) =>
        model.AnnotationsOf("PgIndex").Select(x => OfOurs(x.Attribute, x.Column, model, context))
            .Concat(model.Annotations.All("Index").Select(a => OfEf(a, model, context)))
            .Where(d => d is not null)
            .Select(d => d!);

    private static Draft? OfOurs(Annotation attribute, ModelColumn? column, ModelClass model, ModelContext context)
    {
        var texts = attribute.Texts("keys", 0);
        if (texts.Count == 0 && column is null)
        {
            context.Report(DiagnosticIds.InvalidIndexKey, "[PgIndex] on a class names the properties or expressions that it is about", attribute.Location);
            return null;
        }

        var method = attribute.Text("Method")?.ToLowerInvariant() ?? "btree";
        var keys = IndexKeyReader.Read(attribute, texts.Count == 0 ? [column!.Path] : texts, new(model, method, IsExclusion: false), context);
        var include = model.ColumnsNamed(attribute.Texts("Include"), context, attribute.Location);
        return keys is null || include is null ? null : Make(attribute, model, context, id => new Index(id, model.Table, WithStatistics(keys, context.Parameters(attribute.Texts("Statistics"), attribute.Location)))
        {
            Method = method,
            Unique = attribute.Flag("Unique"),
            NullsNotDistinct = attribute.Flag("NullsNotDistinct"),
            Include = include.Names(),
            Where = context.Sql(attribute.Text("Where"), attribute.Location),
            Parameters = context.Parameters(attribute.Texts("With"), attribute.Location),
        }, [.. IndexKeyNames.Of(keys), .. include.Names()]);
    }

    private static ValueList<IndexKey> WithStatistics(ValueList<IndexKey> keys, ValueList<string> targets) => targets.Count == 0
        ? keys
        : keys.Select((k, i) => targets.Select(t => t.Split('=')).FirstOrDefault(t => t[0] == $"{i + 1}") is { } target ? k with { Statistics = long.Parse(target[1], CultureInfo.InvariantCulture) } : k).ToValueList();

    private static Draft? OfEf(Annotation attribute, ModelClass model, ModelContext context)
    {
        if (model.ColumnsNamed(attribute.Texts("propertyName", 0), context, attribute.Location) is not { Count: > 0 } columns)
        {
            return null;
        }

        var directions = attribute.Find("IsDescending")?.Items.Select(i => i.Value is true).ToList() ?? [];
        if (directions.Count > 0 && directions.Count != columns.Count)
        {
            context.Report(DiagnosticIds.ColumnCount, $"IsDescending has {directions.Count} values for {columns.Count} columns", attribute.Location);
            return null;
        }

        var keys = columns.Select((c, i) => (c.Name, Descending: attribute.Flag("AllDescending") || directions.ElementAtOrDefault(i)))
            .Select(k => new IndexKey { Column = k.Name, Descending = k.Descending, NullsFirst = k.Descending })
            .ToValueList();
        return Make(attribute, model, context, id => new Index(id, model.Table, keys) { Unique = attribute.Flag("IsUnique") }, columns.Names());
    }

    private static Draft Make(Annotation attribute, ModelClass model, ModelContext context, Func<Schemas.ObjectId, Index> make, IReadOnlyList<string> columns) =>
        new(Index.ObjectKind, model.Table, make, attribute.Location)
        {
            Name = attribute.Text("Name"),
            Template = context.Options.Names.Index,
            Columns = columns,
            Comment = attribute.Text("Comment"),
            RenamedFrom = attribute.Text("RenamedFrom"),
        };
}
