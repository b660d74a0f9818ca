using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Types;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says columns as properties.</summary>
internal sealed class ColumnWriter() : ObjectWriter<Column>(Column.ObjectKind)
{
    protected override void Write(Column item, CodeBook book)
    {
        var name = book.Names.PropertyOf(item.Id);
        var type = ClrType.Of(item.Type, book);
        var sequence = Serial.Of(item, book);
        var serial = sequence is null ? null : Serial.TypeOf(item, sequence);
        var (summary, comment) = Comments.Of(item, book);
        var isText = !type.IsValue && book.Options.Nullable && item.NotNull;
        var hasValue = item.Default is not null || item.Generated is not null;
        book.ClassOf(item.Id.TableId)!.Add(new(item.Id.Name, new(type.Name + Mark(item, type, book), name)
        {
            Attributes =
            [
                .. PropertyAttributes.Of((item.Id, name), type, serial ?? type.TypeName, book),
                .. item.NotNull && !type.IsValue && !book.Options.Nullable ? [new AttributeCode("Required")] : (AttributeCode[])[],
                .. PropertyAttributes.Collation(item.Collation),
                .. sequence is null ? ColumnValues.Of(item, type, book) : serial is null ? [Serial.Attribute(item, sequence)] : [],
                .. ColumnSettings.Of(item),
                .. comment,
            ],
            Summary = summary,
            Using = type.Using,
            IsRequired = isText && !hasValue,
            Value = isText && hasValue ? "null!" : null,
        }));
    }

    private static string Mark(Column item, ClrType type, CodeBook book) => !item.NotNull && (type.IsValue || book.Options.Nullable) ? "?" : string.Empty;
}
