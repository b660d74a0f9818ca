using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Writers;

namespace SchemaGen.Scaffolding;

/// <summary>Says a schema in annotated classes: the way back of <see cref="Core.Models.ModelReader"/>.</summary>
public static class Scaffolder
{
    private static readonly Dictionary<ObjectKind, ObjectWriter> ByKind = ObjectWriters.All.ToDictionary(w => w.Kind);

    /// <summary>The classes of a schema; what they do not say is named in a warning.</summary>
    public static ScaffoldedCode Write(Schema schema, ScaffoldOptions options)
    {
        CodeBook book = new(schema, options);
        foreach (var item in schema.OrderBy(o => ObjectKinds.RankOf(o.Id.Kind)))
        {
            if (ByKind.TryGetValue(item.Id.Kind, out var writer))
            {
                writer.Write(item, book);
            }
            else
            {
                book.Warn(item, "classes have no attribute for it");
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
            book.Warnings.ToValueList());
    }
}
