using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Types;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says where the values of a column come from.</summary>
internal static class ColumnValueWriter
{
    /// <summary>The attributes; none where the reader would find out by itself.</summary>
    public static IEnumerable<AttributeCode> Of(Column column, ClrType type, WriterContext context)
    {
        if (column.Default is { } value)
        {
            yield return new AttributeCode("DefaultSql").Text(value.Loadable);
        }

        if (column.Generated is { } generated)
        {
            yield return new AttributeCode("Computed").Text(generated.Expression.Loadable).Flag("Virtual", generated.Virtual);
        }

        var usual = IsIdentityByConvention(column, type, context) ? new Identity(false, SequenceOptions.Default(column.Type.Best)) : null;
        if (column.Identity is { } identity && identity != usual)
        {
            var attribute = new AttributeCode("Identity").Flag("Always", identity.Always).Text("Sequence", identity.Sequence);
            yield return SequenceOptionsWriter.Add(attribute, identity.Options, column.Type.Best).Text("SequenceComment", identity.Comment);
        }
        else if (column.Identity is null && usual is not null)
        {
            yield return new AttributeCode("DatabaseGenerated").With("DatabaseGeneratedOption.None");
        }
    }

    // What Npgsql's provider for EF Core makes of a key of one integer.
    private static bool IsIdentityByConvention(Column column, ClrType type, WriterContext context) =>
        type.Name is "short" or "int" or "long"
        && column is { Default: null, Generated: null }
        && context.KeyOf(column.Id.TableId) is { Columns: [var key] } && key == column.Id.Name
        && !context.PartsOf<ForeignKey>(column.Id.TableId).Any(k => k.Columns.Contains(key));
}
