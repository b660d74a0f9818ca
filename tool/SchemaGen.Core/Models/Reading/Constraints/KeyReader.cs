using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads the primary key of a class: <c>[PgKey]</c>, <c>[PrimaryKey]</c>, <c>[Key]</c>, or by convention <c>Id</c> or <c>CarId</c>.</summary>
internal static class KeyReader
{
    public static ModelClass WithKey(ModelClass model, ModelContext context)
    {
        var key = Find(model, context);
        foreach (var column in key.Where(c => !c.IsInherited && c.Property.IsMarkedNullable && !c.Property.Annotations.Has("Required")))
        {
            context.Report(
                DiagnosticIds.NullableKey,
                $"'{model.Name}.{column.Path}' is part of the primary key and cannot be null: make its type '{column.Property.Type.Written().TrimEnd('?')}'",
                column.Property.Location ?? model.Found.Location);
        }

        if (key.Count == 0 && model.ChildTable is null && !SaysNone(model) && !model.IsUnmanaged && !model.IsIncomplete && !model.Unmapped.Any(n => IsKeyName(n, model)))
        {
            context.Report(DiagnosticIds.NoKey, $"'{model.Name}' has no primary key: mark a property with [Key], name one 'Id', or say [NoKey] (or [Keyless] of EF Core) where there shall be none", model.Found.Location);
        }

        return model with { Key = key };
    }

    public static IEnumerable<Draft> Read(ModelClass model, ModelContext context)
    {
        if (model.Key.Count == 0)
        {
            yield break;
        }

        var attribute = AttributeOf(model) ?? model.Annotations.Find("PrimaryKey") ?? model.Key[0].Property.Annotations.Find("Key");
        var include = attribute is null ? [] : model.ColumnsNamed(attribute.Texts("Include"), context, attribute.Location) ?? [];
        yield return new Draft(
            PrimaryKey.ObjectKind,
            model.Table,
            id => new PrimaryKey(id, model.Key.Names())
            {
                WithoutOverlaps = attribute?.Flag("WithoutOverlaps") ?? false,
                Include = include.Names(),
                Parameters = attribute is null ? [] : context.Parameters(attribute.Texts("With"), attribute.Location),
                Deferral = attribute.Deferral(),
                IndexComment = attribute?.Text("IndexComment"),
            },
            attribute?.Location ?? model.Key[0].Property.Location ?? model.Found.Location)
        {
            Name = attribute?.Text("Name"),
            Template = context.Options.Names.PrimaryKey,
            Columns = model.Key.Names(),
            Comment = attribute?.Text("Comment"),
        }.WithTree(attribute, model, context);
    }

    private static IReadOnlyList<ModelColumn> Find(ModelClass model, ModelContext context)
    {
        var attribute = model.Annotations.Find("PgKey") ?? model.Annotations.Find("PrimaryKey");
        if (attribute?.Texts("properties", 0) is { Count: > 0 } names)
        {
            return model.ColumnsNamed(names, context, attribute.Location) ?? [];
        }

        var own = model.Columns.Where(c => !c.IsInherited).ToList();
        var marked = own.Where(c => c.Property.Annotations.Has("Key") || c.Property.Annotations.Has("PgKey")).ToList();
        if (marked.Count > 0)
        {
            return [.. marked.OrderBy(c => c.Property.Annotations.Find("Key")?.Number("Order") ?? c.Order ?? long.MaxValue)];
        }

        if (SaysNone(model))
        {
            return [];
        }

        var byConvention = own.FirstOrDefault(c => IsNamed(c, "Id")) ?? own.FirstOrDefault(c => IsNamed(c, model.Name + "Id"));
        return byConvention is null ? [] : [byConvention];
    }

    private static bool SaysNone(ModelClass model) => model.Annotations.Has("NoKey") || model.Annotations.Has("Keyless");

    private static Annotation? AttributeOf(ModelClass model) =>
        model.Annotations.Find("PgKey") ?? model.Key.Select(c => c.Property.Annotations.Find("PgKey")).FirstOrDefault(a => a is not null);

    private static bool IsKeyName(string name, ModelClass model) =>
        string.Equals(name, "Id", StringComparison.OrdinalIgnoreCase) || string.Equals(name, model.Name + "Id", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(ModelColumn column, string name) => string.Equals(column.Path, name, StringComparison.OrdinalIgnoreCase);
}
