using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Finds the foreign key of a navigation by the rules of EF Core: <c>[ForeignKey]</c> on either side, else a name such as <c>OwnerId</c>.</summary>
internal sealed class NavigationReader(ModelContext context, ClassSet classes)
{
    public IEnumerable<ForeignKeyDraft> Read(ModelClass model)
    {
        ReportUnknown(model);
        foreach (var navigation in model.Navigations.Where(n => !n.IsCollection))
        {
            if (classes.Named(navigation.Target) is not { } target)
            {
                continue;
            }

            var columns = Explicit(model, navigation.Property, target) ?? ByConvention(model, navigation.Property.Name, target);
            if (columns is { Count: > 0 })
            {
                ReportRequired(model, navigation.Property, columns);
                if (Make(model, columns, target, navigation.Property) is { } key)
                {
                    yield return key;
                }
            }
            else if (columns is null && !IsPrincipalEnd(model, navigation, target) && !model.IsUnmanaged && !IsMissing(model, navigation.Property.Name, target))
            {
                context.Report(
                    DiagnosticIds.NavigationWithoutKey,
                    target.Key.Count == 0
                        ? $"'{model.Name}.{navigation.Property.Name}' refers to '{target.Name}', which has no primary key: give it one, or leave the navigation out by [NotMapped]"
                        : $"'{model.Name}.{navigation.Property.Name}' has no foreign key property: add '{navigation.Property.Name}{KeyName(target)}', name one by [ForeignKey], or leave it out by [NotMapped]",
                    navigation.Property.Location);
            }
        }

        foreach (var key in OfCollections(model))
        {
            yield return key;
        }
    }

    // What follows from a class that is incomplete, or from a key without a type, was told there.
    private static bool IsMissing(ModelClass model, string navigation, ModelClass target) =>
        target.IsIncomplete || model.IsMissing(navigation + KeyName(target)) || model.IsMissing(navigation + "Id") || (target.Key.Count == 0 && target.Unmapped.Count > 0);

    // A collection on the other side that no reference here answers still makes a foreign key.
    private IEnumerable<ForeignKeyDraft> OfCollections(ModelClass model)
    {
        foreach (var (other, navigation) in classes.Facing(model).Where(x => x.Navigation.IsCollection))
        {
            var isAnswered = model.Navigations.Any(n => !n.IsCollection && n.Target == other.Found.Symbol.FullName())
                || other.Navigations.Any(n => n.IsCollection && n != navigation && n.Target == navigation.Target);
            var attribute = navigation.Property.Annotations.Find("ForeignKey");
            var columns = (attribute?.Text("OtherKey") ?? attribute?.Text("name", 0)) is { } given
                ? model.ColumnsNamed(given.Split(','), context, attribute?.Location)
                : isAnswered ? null : ByConvention(model, other.Name, other);
            if (columns is { Count: > 0 } && Make(model, columns, other, navigation.Property) is { } key)
            {
                yield return key;
            }
            else if (columns is null && attribute is null && !isAnswered && !model.Navigations.Any(n => n.IsCollection && n.Target == other.Found.Symbol.FullName()) && !IsReferred(model, other))
            {
                context.Report(
                    DiagnosticIds.NavigationWithoutKey,
                    $"'{other.Name}.{navigation.Property.Name}' has no foreign key property in '{model.Name}': add '{other.Name}{KeyName(other)}' there, name one by [ForeignKey], or leave it out by [NotMapped]",
                    navigation.Property.Location);
            }
        }
    }

    // By [References], or over an incomplete class.
    private static bool IsReferred(ModelClass model, ModelClass other) =>
        model.IsIncomplete || other.IsIncomplete || model.IsUnmanaged || other.Key.Count == 0 || model.IsMissing(other.Name + KeyName(other)) || model.AnnotationsOf("References").Any();

    private ForeignKeyDraft? Make(ModelClass model, IReadOnlyList<ModelColumn> columns, ModelClass target, ModelProperty navigation)
    {
        if (columns.Count != target.Key.Count)
        {
            context.Report(
                DiagnosticIds.ColumnCount,
                $"The foreign key of '{navigation.Symbol.ContainingType.Name}.{navigation.Name}' has {columns.Count} column(s) and the key of '{target.Name}' has {target.Key.Count}",
                navigation.Location);

            return null;
        }

        return new(model, columns, target, target.Key, navigation.Location)
        {
            OnDelete = ForeignKeyDraft.ActionNamed(navigation.Annotations.Find("DeleteBehavior")?.Word("behavior", 0)),
        };
    }

    // A name that leads nowhere would be as if it were not there.
    private void ReportUnknown(ModelClass model)
    {
        HashSet<string> own = [.. model.Navigations.Select(n => n.Property.Name)];
        foreach (var column in model.Columns.Where(c => !c.IsInherited))
        {
            if (column.Property.Annotations.Find("ForeignKey") is { } attribute && attribute.Text("name", 0) is { } name && !own.Contains(name) && !model.IsMissing(name))
            {
                context.Report(DiagnosticIds.UnknownNavigation, $"[ForeignKey] of '{model.Name}.{column.Path}' names '{name}', which is no navigation of '{model.Name}': name a property whose class has [Table], or take [References]", attribute.Location);
            }
        }

        foreach (var navigation in model.Navigations)
        {
            if (navigation.Property.Annotations.Find("InverseProperty") is { } attribute && attribute.Text("property", 0) is { } name
                && classes.Named(navigation.Target) is { } target && target.Navigations.All(n => n.Property.Name != name) && !target.IsMissing(name))
            {
                context.Report(DiagnosticIds.UnknownNavigation, $"[InverseProperty] of '{model.Name}.{navigation.Property.Name}' names '{name}', which is no navigation of '{target.Name}'", attribute.Location);
            }
        }
    }

    private void ReportRequired(ModelClass model, ModelProperty navigation, IReadOnlyList<ModelColumn> columns)
    {
        if (navigation.Annotations.Find("Required") is { } attribute && columns.FirstOrDefault(c => c.IsNullable) is { } column)
        {
            context.Report(DiagnosticIds.NoEffect, $"[Required] on the navigation '{model.Name}.{navigation.Name}' leaves its key '{column.Path}' as it is, which can be null: make that one not nullable", attribute.Location);
        }
    }

    // Empty where [ForeignKey] names what is not there, which was reported.
    private IReadOnlyList<ModelColumn>? Explicit(ModelClass model, ModelProperty navigation, ModelClass target)
    {
        if (navigation.Annotations.Find("ForeignKey") is { } attribute && attribute.Text("name", 0) is { } names)
        {
            var parts = names.Split(',').Select(n => n.Trim()).ToList();
            if (attribute.Text("OtherKey")?.Split(',').Select(n => n.Trim()).ToList() is { } others && !others.SequenceEqual(target.Key.Select(k => k.Path)))
            {
                ReportOtherKey(model, navigation, (target, parts), attribute);
                return null;
            }

            return parts.All(p => model.Column(p) is null) && parts.All(p => target.Column(p) is not null)
                ? null
                : model.ColumnsNamed(parts, context, attribute.Location) ?? [];
        }

        var pointing = model.Columns.Where(c => c.Property.Annotations.Find("ForeignKey")?.Text("name", 0) == navigation.Name).OrderBy(c => c.Order ?? long.MaxValue).ToList();
        return pointing.Count > 0 ? pointing : null;
    }

    // What refers to this class by its key is read at the other end, which may be no navigation at all.
    private void ReportOtherKey(ModelClass model, ModelProperty navigation, (ModelClass Target, List<string> Columns) end, Annotation attribute)
    {
        if (!end.Columns.SequenceEqual(model.Key.Select(k => k.Path)))
        {
            context.Report(
                DiagnosticIds.UnreadAttribute,
                $"[{attribute.Written}] of '{model.Name}.{navigation.Name}' refers to no primary key of '{end.Target.Name}': say [References] on the property that refers, or leave the navigation out",
                attribute.Location);
        }
    }

    private static List<ModelColumn>? ByConvention(ModelClass model, string navigation, ModelClass target)
    {
        if (target.Key.Count != 1)
        {
            var all = target.Key.Select(k => model.Column(navigation + k.Property.Name)).Where(c => c is not null).Select(c => c!).ToList();
            return all.Count == target.Key.Count && all.Count > 0 ? all : null;
        }

        return new[] { navigation + KeyName(target), navigation + "Id", target.Name + KeyName(target), target.Name + "Id" }
            .Select(n => model.Columns.FirstOrDefault(c => string.Equals(c.Path, n, StringComparison.OrdinalIgnoreCase)))
            .Where(c => c is not null)
            .Select(c => new List<ModelColumn> { c! })
            .FirstOrDefault();
    }

    private bool IsPrincipalEnd(ModelClass model, Navigation navigation, ModelClass target) =>
        navigation.Property.Annotations.Has("InverseProperty")
        || navigation.Property.Annotations.Has("ForeignKey")
        || target.Navigations.Any(n => !n.IsCollection && classes.Named(n.Target) == model && (Explicit(target, n.Property, model) ?? ByConvention(target, n.Property.Name, model)) is not null)
        || ByConvention(target, model.Name, model) is not null;

    private static string KeyName(ModelClass target) => target.Key.Count == 1 ? target.Key[0].Property.Name : "Id";
}
