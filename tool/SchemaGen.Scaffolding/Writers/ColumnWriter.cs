using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Naming;
using SchemaGen.Scaffolding.Types;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says columns as properties.</summary>
internal sealed class ColumnWriter() : ObjectWriter<Column>(Column.ObjectKind)
{
    protected override void Write(Column item, CodeBook book)
    {
        var name = book.Names.PropertyOf(item.Id);
        var type = ClrType.Of(item, book);
        var serial = Serial.TypeOf(item, book);
        var (summary, comment) = Comments.Of(item, book);
        var isText = !type.IsValue && book.Options.Nullable && item.NotNull;
        var hasValue = item.Default is not null || item.Generated is not null;
        book.ClassOf(item.Id.TableId)!.Add(new(item.Id.Name, new(type.Name + Mark(item, type, book), name)
        {
            Attributes =
            [
                .. Naming(item, (name, serial ?? type.TypeName), book),
                .. type.MaxLength is { } length ? [new AttributeCode("MaxLength").With($"{length}")] : (AttributeCode[])[],
                .. item.NotNull && !type.IsValue && !book.Options.Nullable ? [new AttributeCode("Required")] : (AttributeCode[])[],
                .. Collation(item),
                .. serial is null ? ColumnValues.Of(item, type, book) : [],
                .. comment,
            ],
            Summary = summary,
            Using = type.Using,
            IsRequired = isText && !hasValue,
            Value = isText && hasValue ? "null!" : null,
        }));
    }

    private static string Mark(Column item, ClrType type, CodeBook book) => !item.NotNull && (type.IsValue || book.Options.Nullable) ? "?" : string.Empty;

    private static IEnumerable<AttributeCode> Naming(Column item, (string Name, string? TypeName) property, CodeBook book)
    {
        var own = book.Options.Models.Naming.ApplyTo(property.Name) == item.Id.Name ? null : item.Id.Name;
        if (own is not null || property.TypeName is not null)
        {
            yield return new AttributeCode("Column").Text(own).Text("TypeName", property.TypeName);
        }
    }

    private static IEnumerable<AttributeCode> Collation(Column item)
    {
        if (item.Collation is not null)
        {
            var path = Core.Schemas.ObjectId.SplitPath(item.Collation);
            yield return new AttributeCode("Collation").Text(path[^1]).Text("Schema", path.Count > 1 ? path[0] : null);
        }
    }
}
