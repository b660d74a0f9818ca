using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>What the statements of a seed row have to know of the columns of its table.</summary>
/// <param name="Plain">Those whose values stand without quotes: numbers and booleans.</param>
/// <param name="Sequences">Those that draw their values from a sequence of their own, which goes on behind the rows.</param>
/// <param name="OverridesIdentity">Whether one of them takes a value only by OVERRIDING SYSTEM VALUE.</param>
public sealed record RowColumns(ValueList<string> Plain, ValueList<string> Sequences, bool OverridesIdentity)
{
    private static readonly HashSet<string> PlainTypes = new(StringComparer.Ordinal) { "smallint", "integer", "bigint", "numeric", "real", "double precision", "boolean" };

    /// <summary>Nothing is known.</summary>
    public static RowColumns None { get; } = new([], [], false);

    /// <summary>The columns of a table.</summary>
    public static RowColumns Of(Schema schema, ObjectId table)
    {
        var columns = schema.ColumnsOf(table).ToList();
        return new(
            [.. columns.Where(c => !c.Type.IsArray && PlainTypes.Contains(c.Type.BaseName)).Select(c => c.Id.Name)],
            [.. columns.Where(c => c.Identity is not null || IsSerial(c, schema)).Select(c => c.Id.Name)],
            columns.Exists(c => c.Identity is { Always: true }));
    }

    private static bool IsSerial(Column column, Schema schema) =>
        column.Default is { } value && Sequence.DrawnBy(value).Any(s => schema.Find(s with { Kind = SequenceOwner.ObjectKind }) is SequenceOwner owner && owner.Column == column.Id);
}
