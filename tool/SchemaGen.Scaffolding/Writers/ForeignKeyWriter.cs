using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says foreign keys: at the property where they have one column.</summary>
internal sealed class ForeignKeyWriter() : ObjectWriter<ForeignKey>(ForeignKey.ObjectKind)
{
    protected override void Write(ForeignKey item, WriterContext context)
    {
        var made = context.ClassOf(item.Id.TableId)!;
        if (context.ClassOf(item.References) is not { } target)
        {
            context.LeaveOut(item, $"{item.References} is not scaffolded");
            return;
        }

        var property = item.Columns is [var column] ? made.Find(column) : null;
        var isKey = context.KeyOf(item.References)?.Columns.Equals(item.ReferencedColumns) ?? false;
        (property?.Attributes ?? made.Attributes).Add(new AttributeCode("References")
            .With($"typeof({target.Name})")
            .With(isKey ? [] : item.ReferencedColumns.Select(c => NameIn(target, c, made)))
            .List("Columns", property is null ? made.NamesOf(item.Columns) : [])
            .Text("Name", context.NameOf(item))
            .With(Action("OnDelete", item.OnDelete))
            .List("OnDeleteColumns", made.NamesOf(item.OnDeleteColumns))
            .Flag("AllowRequired", item.OnDelete == ReferentialAction.SetNull && SetsRequired(item, context))
            .With(Action("OnUpdate", item.OnUpdate))
            .Flag("MatchFull", item.MatchFull)
            .Flag("Period", item.Period)
            .Flag("NotValid", item.NotValid)
            .Flag("NotEnforced", item.NotEnforced)
            .When(item.Deferral)
            .Text("Comment", item.Comment));
    }

    private static bool SetsRequired(ForeignKey key, WriterContext context) => (key.OnDeleteColumns.Count > 0 ? key.OnDeleteColumns : key.Columns)
        .Any(c => context.Schema.Find(Column.IdOf(key.Id.TableId, c)) is Column { NotNull: true });

    private static IEnumerable<string> Action(string key, ReferentialAction action) =>
        action == ReferentialAction.NoAction ? [] : [$"{key} = ForeignKeyAction.{action}"];

    // A property of the name of the other class would be taken for it.
    private static string NameIn(ClassDraft target, string column, ClassDraft from) => target.Find(column) is not { } property ? CSharp.Text(column)
        : target == from ? property.NameOf
        : from.Hides(target.Name) ? CSharp.Text(property.Name.TrimStart('@'))
        : $"nameof({target.Name}.{property.Name})";
}
