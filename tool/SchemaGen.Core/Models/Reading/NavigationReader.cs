using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Finds the foreign key of a navigation by the rules of EF Core: <c>[ForeignKey]</c> on either side, else a name such as <c>OwnerId</c>.</summary>
internal sealed class NavigationReader(ModelContext context, ClassSet classes)
{
    public IEnumerable<ForeignKeyDraft> Read(ModelClass model)
    {
        foreach (var navigation in model.Navigations.Where(n => !n.IsCollection))
        {
            if (classes.Named(navigation.Target) is not { } target)
            {
                continue;
            }

            var columns = Explicit(model, navigation.Property, target) ?? ByConvention(model, navigation.Property.Name, target);
            if (columns is { Count: > 0 })
            {
                if (Make(model, columns, target, navigation.Property) is { } key)
                {
                    yield return key;
                }
            }
            else if (columns is null && !IsPrincipalEnd(model, navigation, target) && !model.IsUnmanaged)
            {
                context.Report(
                    DiagnosticIds.NavigationWithoutKey,
                    $"'{model.Name}.{navigation.Property.Name}' has no foreign key property: add '{navigation.Property.Name}{KeyName(target)}', name one by [ForeignKey], or leave it out by [NotMapped]",
                    navigation.Property.Location);
            }
        }

        foreach (var key in OfCollections(model))
        {
            yield return key;
        }
    }

    // A collection on the other side that no reference here answers still makes a foreign key.
    private IEnumerable<ForeignKeyDraft> OfCollections(ModelClass model)
    {
        foreach (var (other, navigation) in classes.Facing(model).Where(x => x.Navigation.IsCollection))
        {
            var isAnswered = model.Navigations.Any(n => !n.IsCollection && n.Target == other.Found.Symbol.FullName())
                || other.Navigations.Any(n => n.IsCollection && n != navigation && n.Target == navigation.Target);
            var given = navigation.Property.Annotations.Find("ForeignKey")?.Text("name", 0);
            var columns = given is not null
                ? model.ColumnsNamed(given.Split(','), context, navigation.Property.Location)
                : isAnswered ? null : ByConvention(model, other.Name, other);
            if (columns is { Count: > 0 } && Make(model, columns, other, navigation.Property) is { } key)
            {
                yield return key;
            }
        }
    }

    private ForeignKeyDraft? Make(ModelClass model, IReadOnlyList<ModelColumn> columns, ModelClass target, ModelProperty navigation)
    {
        if (columns.Count != target.Key.Count)
        {
            if (target.Key.Count > 0)
            {
                context.Report(
                    DiagnosticIds.ColumnCount,
                    $"The foreign key of '{navigation.Symbol.ContainingType.Name}.{navigation.Name}' has {columns.Count} column(s) and the key of '{target.Name}' has {target.Key.Count}",
                    navigation.Location);
            }

            return null;
        }

        return new(model, columns, target, target.Key, navigation.Location)
        {
            OnDelete = ForeignKeyDraft.ActionNamed(navigation.Annotations.Find("DeleteBehavior")?.Word("behavior", 0)),
        };
    }

    // Empty where [ForeignKey] names what is not there, which was reported.
    private IReadOnlyList<ModelColumn>? Explicit(ModelClass model, ModelProperty navigation, ModelClass target)
    {
        if (navigation.Annotations.Find("ForeignKey") is { } attribute && attribute.Text("name", 0) is { } names)
        {
            var parts = names.Split(',').Select(n => n.Trim()).ToList();
            return parts.All(p => model.Column(p) is null) && parts.All(p => target.Column(p) is not null)
                ? null
                : model.ColumnsNamed(parts, context, attribute.Location) ?? [];
        }

        var pointing = model.Columns.Where(c => c.Property.Annotations.Find("ForeignKey")?.Text("name", 0) == navigation.Name).OrderBy(c => c.Order ?? long.MaxValue).ToList();
        return pointing.Count > 0 ? pointing : null;
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
        || target.Navigations.Any(n => !n.IsCollection && classes.Named(n.Target) == model)
        || ByConvention(target, model.Name, model) is not null;

    private static string KeyName(ModelClass target) => target.Key.Count == 1 ? target.Key[0].Property.Name : "Id";
}
