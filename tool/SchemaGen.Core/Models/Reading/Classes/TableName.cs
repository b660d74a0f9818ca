using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>The table of a class with <c>[Table]</c>.</summary>
internal static class TableName
{
    /// <summary>Its id: the name that is given, else that of the class by the naming convention, as libraries have it whose attribute needs none.</summary>
    public static ObjectId Of(FoundType found, ModelContext context)
    {
        var attribute = found.Annotations.Find("Table")!;
        return Table.IdOf(SchemaOf(found, context), attribute.Text("name", 0) ?? (attribute.Row is { IsOfLibrary: true } ? context.NameOf(found.Symbol.Name) : string.Empty));
    }

    /// <summary>The schema of it.</summary>
    public static string SchemaOf(FoundType found, ModelContext context) => found.Annotations.Find("Table")?.Text("schema") ?? context.Options.DefaultSchema;
}
