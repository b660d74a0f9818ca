using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says indexes of tables: at the property where it is their only key.</summary>
internal sealed class IndexWriter() : ObjectWriter<Index>(Index.ObjectKind)
{
    protected override void Write(Index item, WriterContext context)
    {
        if (context.ClassOf(item.Table) is not { } made)
        {
            context.Declare(item);
            return;
        }

        var property = item.Keys is [{ Column: { } column, Collation: null } only] ? made.Find(column) : null;
        var attribute = new AttributeCode("PgIndex")
            .With(property is null ? item.Keys.Select(k => IndexKeyText.Of(k, made)) : [])
            .Text("Name", context.NameOf(item))
            .Text("Method", item.Method == "btree" ? null : item.Method)
            .Flag("Unique", item.Unique);
        attribute = property is null ? attribute : WithOptions(attribute, item.Keys[0]);
        (property?.Attributes ?? made.Attributes).Add(attribute
            .Flag("NullsNotDistinct", item.NullsNotDistinct)
            .Text("Where", item.Where?.Loadable)
            .List("Include", made.NamesOf(item.Include))
            .Texts("Statistics", item.Keys.Select((k, i) => (k.Statistics, Place: i + 1)).Where(k => k.Statistics is not null).Select(k => FormattableString.Invariant($"{k.Place}={k.Statistics}")))
            .Texts("With", item.Parameters)
            .Flag("OnOnly", item.OnOnly)
            .Text("AttachedTo", context.ParentOf(item))
            .Text("Comment", item.Comment));
    }

    private static AttributeCode WithOptions(AttributeCode attribute, IndexKey key) => attribute
        .Text("OperatorClass", key.OperatorClass)
        .Flag("Descending", key.Descending)
        .Flag("NullsFirst", key.NullsFirst && !key.Descending)
        .Flag("NullsLast", !key.NullsFirst && key.Descending);
}
