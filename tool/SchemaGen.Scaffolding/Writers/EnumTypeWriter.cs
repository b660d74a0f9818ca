using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Naming;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says enumerated types as enumerations.</summary>
internal sealed class EnumTypeWriter() : ObjectWriter<EnumType>(EnumType.ObjectKind)
{
    protected override void Write(EnumType item, WriterContext context)
    {
        var (name, naming) = (context.Names.TypeOf(item.Id)!, context.Options.Models.Naming);
        var own = naming.ApplyTo(name) == item.Id.Name ? null : item.Id.Name;
        var (summary, comment) = CommentWriter.Of(item, context);
        context.Enums.Add(new(name, context.Options.Namespace, MembersOf(item.Labels, context))
        {
            Attributes = [new AttributeCode("PgEnum").Text(own).Text("Schema", context.SchemaOf(item.Id)), .. comment],
            Summary = summary,
        });
    }

    private static ValueList<EnumMemberCode> MembersOf(IEnumerable<string> labels, WriterContext context)
    {
        var naming = context.Options.Models.Naming;
        NameScope scope = new(StringComparer.Ordinal, []);
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        // The label that a member names by itself comes first.
        foreach (var label in labels.OrderBy(l => naming.ApplyTo(Identifiers.Pascal(l)) != l))
        {
            names.Add(label, scope.Take(Identifiers.Pascal(label) is { Length: > 0 } pascal ? pascal : "Unnamed"));
        }

        return labels.Select(l => new EnumMemberCode(names[l], naming.ApplyTo(names[l]) == l ? null : new AttributeCode("EnumLabel").Text(l))).ToValueList();
    }
}
