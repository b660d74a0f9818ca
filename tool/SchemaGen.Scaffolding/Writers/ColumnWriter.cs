using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Types;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says columns as properties.</summary>
internal sealed class ColumnWriter() : ObjectWriter<Column>(Column.ObjectKind)
{
    protected override void Write(Column item, WriterContext context)
    {
        var name = context.Names.PropertyOf(item.Id);
        var type = ClrType.Of(item.Type, context);
        var sequence = SerialColumn.Of(item, context);
        var serial = sequence is null ? null : SerialColumn.TypeOf(item, sequence);
        var (summary, comment) = CommentWriter.Of(item, context);
        var isText = !type.IsValue && context.Options.Nullable && item.NotNull;
        var hasValue = item.Default is not null || item.Generated is not null;
        context.ClassOf(item.Id.TableId)!.Add(new(item.Id.Name, new(type.Name + Mark(item, type, context), name)
        {
            Attributes =
            [
                .. PropertyAttributes.Of((item.Id, name), type, serial ?? type.TypeName, context),
                .. item.NotNull && !type.IsValue && !context.Options.Nullable ? [new AttributeCode("Required")] : (AttributeCode[])[],
                .. PropertyAttributes.Collation(item.Collation),
                .. sequence is null ? ColumnValueWriter.Of(item, type, context) : serial is null ? [SerialColumn.Attribute(item, sequence)] : [],
                .. ColumnSettingsWriter.Of(item),
                .. comment,
            ],
            Summary = summary,
            Using = type.Using,
            IsRequired = isText && !hasValue,
            Value = isText && hasValue ? "null!" : null,
        }));
    }

    private static string Mark(Column item, ClrType type, WriterContext context) => !item.NotNull && (type.IsValue || context.Options.Nullable) ? "?" : string.Empty;
}
