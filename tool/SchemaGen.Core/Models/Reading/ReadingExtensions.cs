using SchemaGen.Core.Models.Annotations;
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
