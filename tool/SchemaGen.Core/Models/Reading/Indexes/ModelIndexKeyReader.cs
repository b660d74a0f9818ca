using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Of what the keys are, and for what.</summary>
internal sealed record IndexKeyTarget(ModelClass Model, string Method, bool IsExclusion);

/// <summary>Reads keys: a property or what CREATE INDEX has between its commas, <c>{ column | (expression) } [COLLATE c] [opclass] [ASC|DESC] [NULLS FIRST|LAST] [WITH op]</c>.</summary>
internal static class ModelIndexKeyReader
{
    /// <summary>The keys; null, with a report for each, where one cannot be read.</summary>
    public static ValueList<IndexKey>? Read(Annotation attribute, IReadOnlyList<string> texts, IndexKeyTarget target, ModelContext context)
    {
        List<IndexKey> keys = [];
        foreach (var text in texts)
        {
            var parser = new IndexKeyParser(text);
            var (key, error) = parser.Parse();
            error ??= target.IsExclusion == (key!.Operator is null) ? target.IsExclusion ? "it has no WITH and operator" : "WITH belongs to [Exclude]" : null;
            error ??= SqlPart.ProblemOf(text) is { } problem ? "it " + problem : null;
            if (error is not null)
            {
                context.Report(DiagnosticIds.InvalidIndexKey, $"The key '{text}' cannot be read: {error}", attribute.Location);
                continue;
            }

            var column = key!.Column is null ? null : target.Model.Column(key.Column) ?? target.Model.Column(key.Column.ToLowerInvariant());
            if (key.Column is not null && column is null)
            {
                if (!target.Model.IsMissing(key.Column))
                {
                    context.Report(DiagnosticIds.UnknownProperty, $"'{key.Column}' is no property of '{target.Model.Name}' that is a column; an expression stands in brackets", attribute.Location);
                }

                continue;
            }

            keys.Add(Complete(key with { Column = column?.Name }, column is null ? null : CollationName.Of(column.Property, context), parser, (attribute, target.Method, context)));
        }

        if (texts.Count == 0)
        {
            context.Report(DiagnosticIds.InvalidIndexKey, $"[{attribute.Name}] names no key", attribute.Location);
        }

        return keys.Count == texts.Count && keys.Count > 0 ? keys.ToValueList() : null;
    }

    private static IndexKey Complete(IndexKey key, string? ofColumn, IndexKeyParser parser, (Annotation Attribute, string Method, ModelContext Context) index)
    {
        var attribute = index.Attribute;
        var descending = parser.Direction ?? attribute.Flag("Descending");
        var written = key.Collation ?? (attribute.Text("Collation") is { } given ? SqlIdentifier.Quote(given) : null);
        // The default one is a collation of its own where the column has another.
        var collation = CollationName.Normalise(written, index.Context) ?? (written is not null && ofColumn is not null ? "\"default\"" : null);
        var operatorClass = (key.OperatorClass ?? attribute.Text("OperatorClass")) is { } name ? OperatorClassName.Normalise(name) : null;
        return key with
        {
            Descending = descending,
            NullsFirst = parser.NullsFirst ?? (attribute.Flag("NullsFirst") || (!attribute.Flag("NullsLast") && descending)),
            Collation = key.Column is not null && collation == ofColumn ? null : collation,
            OperatorClass = operatorClass is null || OperatorClasses.IsDefault(index.Method, operatorClass) ? null : operatorClass,
        };
    }
}
