using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Writers;

namespace SchemaGen.Scaffolding;

/// <summary>Says a schema in annotated classes: the way back of <see cref="Core.Models.ModelReader"/>.</summary>
public static class Scaffolder
{
    private static readonly Dictionary<ObjectKind, ObjectWriter> ByKind = ObjectWriters.All.ToDictionary(w => w.Kind);

    /// <summary>The classes of a schema; what they do not say is named.</summary>
    public static ScaffoldedCode Write(Schema schema, ScaffoldOptions options)
    {
        var (rest, nameless) = BlankNames.Split(schema);
        WriterContext context = new(rest, options);
        foreach (var item in InOrder(nameless))
        {
            context.LeaveOut(item, "it has, or stands on what has, a name of spaces alone, which classes cannot say");
        }

        foreach (var item in InOrder(rest.Where(o => !o.Id.Kind.IsSilent && !o.IsImplied)))
        {
            if (ByKind.TryGetValue(item.Id.Kind, out var writer))
            {
                writer.Write(item, context);
            }
            else
            {
                context.Declare(item);
            }
        }

        if (options.Navigations)
        {
            NavigationWriter.Write(context);
        }

        return new(
            new(context.Assembly.ToValueList()),
            context.Enums.ToValueList(),
            context.Classes.Select(c => c.Build(options)).ToValueList(),
            context.Declared.ToValueList(),
            context.LeftOut.ToValueList());
    }

    private static IEnumerable<SchemaObject> InOrder(IEnumerable<SchemaObject> items) => items
        .OrderBy(o => ObjectKinds.RankOf(o.Id.Kind))
        .ThenBy(o => o.Id.Kind.IsInOrder ? string.Empty : o.Id.Path, StringComparer.Ordinal);
}
