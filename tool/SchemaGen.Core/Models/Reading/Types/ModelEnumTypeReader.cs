using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads the enumerations with <c>[PgEnum]</c>.</summary>
internal static class ModelEnumTypeReader
{
    public static NativeEnums Read(IEnumerable<FoundType> found, ModelContext context)
    {
        Dictionary<string, NativeEnum> enums = new(StringComparer.Ordinal);
        foreach (var type in found)
        {
            enums[type.Symbol.FullName()] = Read(type, context);
        }

        return new(enums);
    }

    private static NativeEnum Read(FoundType found, ModelContext context)
    {
        var attribute = found.Annotations.Find("PgEnum")!;
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        List<string> order = [];
        foreach (var member in found.Symbol.GetMembers().OfType<IFieldSymbol>().Where(f => f.IsConst))
        {
            var annotations = context.Annotations.Of(member);
            var given = annotations.Find("EnumLabel") ?? annotations.Find("PgName");
            var location = given?.Location ?? member.Locations.FirstOrDefault();
            var label = context.CheckedLabel(given?.Text("label", 0) ?? context.NameOf(member.Name), location);
            if (order.Contains(label))
            {
                context.Report(DiagnosticIds.DuplicateLabel, $"'{found.Symbol.Name}' has the label '{label}' twice: give one of them another by [EnumLabel]", location);
                continue;
            }

            labels[member.Name] = label;
            order.Add(label);
        }

        var id = EnumType.IdOf(
            context.Checked(attribute.Text("Schema") ?? context.Options.DefaultSchema, attribute.Location),
            context.Checked(attribute.Text("name", 0) ?? context.NameOf(found.Symbol.Name), attribute.Location));
        return new(new(id, order.ToValueList()) { Comment = context.CommentOf(found.Symbol, found.Annotations) }, labels, found);
    }
}
