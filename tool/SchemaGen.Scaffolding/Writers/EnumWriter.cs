using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Naming;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says enumerated types as enumerations.</summary>
internal sealed class EnumWriter() : ObjectWriter<EnumType>(EnumType.ObjectKind)
{
    protected override void Write(EnumType item, CodeBook book)
    {
        var (name, naming) = (book.Names.TypeOf(item.Id)!, book.Options.Models.Naming);
        var own = naming.ApplyTo(name) == item.Id.Name ? null : item.Id.Name;
        var (summary, comment) = Comments.Of(item, book);
        book.Enums.Add(new(name, book.Options.Namespace, MembersOf(item.Labels, book))
        {
            Attributes = [new AttributeCode("PgEnum").Text(own).Text("Schema", book.SchemaOf(item.Id)), .. comment],
            Summary = summary,
        });
    }

    private static ValueList<EnumMemberCode> MembersOf(IEnumerable<string> labels, CodeBook book)
    {
        var naming = book.Options.Models.Naming;
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
