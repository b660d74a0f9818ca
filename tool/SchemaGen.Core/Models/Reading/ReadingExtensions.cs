using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>What several readers do.</summary>
internal static class ReadingExtensions
{
    /// <summary>The names of columns.</summary>
    public static ValueList<string> Names(this IEnumerable<ModelColumn> columns) => columns.Select(c => c.Name).ToValueList();

    /// <summary>When a constraint is checked.</summary>
    public static Deferral Deferral(this Annotation? attribute) => attribute switch
    {
        null => Schemas.Objects.Deferral.None,
        _ when attribute.Flag("InitiallyDeferred") => Schemas.Objects.Deferral.InitiallyDeferred,
        _ when attribute.Flag("Deferrable") => Schemas.Objects.Deferral.Deferrable,
        _ => Schemas.Objects.Deferral.None,
    };

    /// <summary>The draft with what an attribute says of its index and those of other tables.</summary>
    public static Draft WithTree(this Draft draft, Annotation? attribute, ModelClass model, ModelContext context)
    {
        var parent = (model.ChildTable as Partition)?.Parent;
        var (name, onOnly) = (attribute?.Text("AttachedTo"), attribute?.Flag("OnOnly") ?? false);
        if (name is not null && parent is null)
        {
            context.Report(DiagnosticIds.NoPartition, $"'{model.Name}' is no partition, so that no index of it can be attached to '{name}': take AttachedTo away", attribute!.Location);
        }

        if (onOnly && !model.Annotations.Has("PartitionBy"))
        {
            context.Report(DiagnosticIds.NoPartition, $"'{model.Name}' has no partitions: take OnOnly away, or say [PartitionBy]", attribute!.Location);
        }

        return draft with
        {
            OnOnly = onOnly,
            AttachedTo = name is null || parent is null ? null : new(draft.Kind, parent.Schema, name, draft.Kind.Scope == ObjectScope.Table ? parent.Name : string.Empty),
        };
    }

    /// <summary>The attributes of a name on the class, then on its columns with the column that each stands on.</summary>
    public static IEnumerable<(Annotation Attribute, ModelColumn? Column)> AnnotationsOf(this ModelClass model, string name)
    {
        foreach (var attribute in model.Annotations.All(name))
        {
            yield return (attribute, null);
        }

        foreach (var column in model.Columns.Where(c => !c.IsInherited))
        {
            foreach (var attribute in column.Property.Annotations.All(name))
            {
                yield return (attribute, column);
            }
        }
    }
}
