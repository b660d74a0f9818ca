using System.Globalization;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads indexes: <c>[PgIndex]</c> and EF Core's <c>[Index]</c>.</summary>
internal static class ModelIndexReader
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
        var keys = ModelIndexKeyReader.Read(attribute, texts.Count == 0 ? [column!.Path] : texts, new(model, method, IsExclusion: false), context);
        var include = model.ColumnsNamed(attribute.Texts("Include"), context, attribute.Location);
        var statistics = Statistics(attribute, keys?.Count ?? 0, context);
        return keys is null || include is null ? null : Make(attribute, model, context, id => new Index(id, model.Table, WithStatistics(keys, statistics))
        {
            Method = method,
            Unique = attribute.Flag("Unique"),
            NullsNotDistinct = attribute.Flag("NullsNotDistinct"),
            Include = include.Names(),
            Where = context.Sql(attribute.Text("Where"), attribute.Location),
            Parameters = context.Parameters(attribute.Texts("With"), attribute.Location),
        }, [.. IndexKeyNames.Of(keys), .. include.Names()]).WithTree(attribute, model, context);
    }

    private static ValueList<IndexKey> WithStatistics(ValueList<IndexKey> keys, Dictionary<int, int> targets) => targets.Count == 0
        ? keys
        : keys.Select((k, i) => targets.TryGetValue(i + 1, out var target) ? k with { Statistics = target } : k).ToValueList();

    private static Dictionary<int, int> Statistics(Annotation attribute, int keys, ModelContext context)
    {
        Dictionary<int, int> targets = [];
        foreach (var text in context.Parameters(attribute.Texts("Statistics"), attribute.Location))
        {
            var parts = text.Split('=');
            if (int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var target))
            {
                targets[place] = target;
            }
            else
            {
                context.Report(DiagnosticIds.StorageParameter, $"'{text}' is not written as the place of a key and its statistics target, 1=500", attribute.Location);
            }
        }

        foreach (var place in targets.Keys.Where(p => keys > 0 && (p < 1 || p > keys)))
        {
            context.Report(DiagnosticIds.StorageParameter, $"There is no key {place} that could have a statistics target: the index has {keys}", attribute.Location);
        }

        return targets;
    }

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
