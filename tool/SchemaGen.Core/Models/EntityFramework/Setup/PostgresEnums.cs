using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Fluent;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.EntityFramework.Setup;

/// <summary>Reads HasPostgresEnum and MapEnum: enumerated types of Postgres.</summary>
internal static class PostgresEnums
{
    /// <summary>Adds the type of a call of HasPostgresEnum.</summary>
    public static void Add(FluentCall call)
    {
        if (call.FirstType is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            Add(call, type, isMapped: false);
            return;
        }

        // HasPostgresEnum("mood", ["happy", "sad"]), or the schema before both.
        var texts = call.Texts(0);
        var at = call.Arguments.Count > 2 ? 1 : 0;
        if (texts.Count > at)
        {
            call.Model.Objects.Add((new EnumType(EnumType.IdOf(at == 0 ? string.Empty : texts[0], texts[at]), [.. texts.Skip(at + 1)]), call.Location));
        }
    }

    /// <summary>Adds the type of an enumeration.</summary>
    /// <param name="call">The call.</param>
    /// <param name="type">The enumeration.</param>
    /// <param name="isMapped">Whether properties of it are of that type.</param>
    public static void Add(FluentCall call, INamedTypeSymbol type, bool isMapped)
    {
        // MapEnum(name, schema) and HasPostgresEnum(schema, name).
        var (first, second) = (call.Text(0, isMapped ? "enumName" : "schema"), call.Text(1, isMapped ? "schemaName" : "name"));
        var (name, schema) = isMapped ? (first, second) : (second, first);
        var id = EnumType.IdOf(schema ?? string.Empty, name ?? LabelOf(call, type));
        if (call.Arguments.Count > 2)
        {
            call.Refuse("a translator of names is run, and nothing is run here: give the labels by [PgName]");
        }

        if (call.Model.Objects.All(o => o.Item.Id != id))
        {
            // MapEnum sorts them, HasPostgresEnum does not.
            var labels = type.GetMembers().OfType<IFieldSymbol>().Where(f => f.IsConst).Select(f => LabelOf(call, f));
            call.Model.Objects.Add((new EnumType(id, [.. isMapped ? labels.OrderBy(l => l, StringComparer.Ordinal) : labels]), call.Location));
        }

        if (isMapped)
        {
            call.Model.Enums[type.KeyName()] = id;
        }
    }

    /// <summary>The label of a member, or the name of an enumeration.</summary>
    public static string LabelOf(AnnotationSet annotations, ISymbol symbol) => annotations.Find("PgName")?.Text("pgName", 0) ?? NamingConventions.SnakeCase(symbol.Name);

    private static string LabelOf(FluentCall call, ISymbol symbol) => LabelOf(call.Reader.Properties.AnnotationsOf(symbol), symbol);
}
