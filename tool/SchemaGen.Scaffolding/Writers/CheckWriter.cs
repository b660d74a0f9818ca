using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says check constraints: at the property where they are about one.</summary>
internal sealed class CheckWriter() : ObjectWriter<Check>(Check.ObjectKind)
{
    protected override void Write(Check item, WriterContext context)
    {
        var made = context.ClassOf(item.Id.TableId)!;
        var read = SqlLexer.Identifiers(item.Expression.Best);
        var about = made.Columns.Where(p => read.Contains(p.Column)).ToList();
        (about is [var property] ? property.Attributes : made.Attributes).Add(new AttributeCode("Check")
            .Text(item.Expression.Loadable)
            .Text("Name", context.NameOf(item))
            .Flag("NoInherit", item.NoInherit)
            .Flag("NotValid", item.NotValid)
            .Flag("NotEnforced", item.NotEnforced)
            .Text("Comment", item.Comment));
    }
}
