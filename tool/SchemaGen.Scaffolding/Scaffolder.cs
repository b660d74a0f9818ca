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
        var (rest, nameless) = Nameless.Split(schema);
        CodeBook book = new(rest, options);
        foreach (var item in InOrder(nameless))
        {
            book.LeaveOut(item, "it has, or stands on what has, a name of spaces alone, which classes cannot say");
        }

        foreach (var item in InOrder(rest.Where(o => !o.Id.Kind.IsSilent && !o.IsImplied)))
        {
            if (ByKind.TryGetValue(item.Id.Kind, out var writer))
            {
                writer.Write(item, book);
            }
            else
            {
                book.Declare(item);
            }
        }

        if (options.Navigations)
        {
            NavigationWriter.Write(book);
        }

        return new(
            new(book.Assembly.ToValueList()),
            book.Enums.ToValueList(),
            book.Classes.Select(c => c.Build(options)).ToValueList(),
            book.Declared.ToValueList(),
            book.LeftOut.ToValueList());
    }

    private static IEnumerable<SchemaObject> InOrder(IEnumerable<SchemaObject> items) => items
        .OrderBy(o => ObjectKinds.RankOf(o.Id.Kind))
        .ThenBy(o => o.Id.Kind.IsInOrder ? string.Empty : o.Id.Path, StringComparer.Ordinal);
}
