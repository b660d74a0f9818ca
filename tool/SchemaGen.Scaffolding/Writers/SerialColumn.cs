using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Recognises what <c>serial</c> makes: a column, its sequence and that the one owns the other.</summary>
internal static class SerialColumn
{
    /// <summary>The column that a sequence is part of, or null.</summary>
    public static Column? ColumnOf(Sequence sequence, WriterContext context) =>
        context.Schema.Find(new(SequenceOwner.ObjectKind, sequence.Id.Schema, sequence.Id.Name)) is SequenceOwner owner
        && context.Schema.Find(owner.Column) is Column { Identity: null, Generated: null, IsImplied: false } column
        && column.Type.Best is "smallint" or "integer" or "bigint"
        && column.Default?.Best == $"nextval({SqlLiteral.Quote(sequence.Id.Path)}::regclass)"
        && sequence.Id.Schema == owner.Column.Schema
        && sequence.Comment is null
            ? column
            : null;

    /// <summary>The sequence that is part of a column, or null.</summary>
    public static Sequence? Of(Column column, WriterContext context) => column.Default is not { } value ? null
        : Sequence.DrawnBy(value).Select(context.Schema.Find).OfType<Sequence>().FirstOrDefault(s => ColumnOf(s, context) == column);

    /// <summary>The serial type that makes just this column and sequence, or null.</summary>
    public static string? TypeOf(Column column, Sequence sequence) =>
        column.NotNull && sequence.Unlogged != true && sequence.Type == column.Type.Best && IsUsual(column, sequence) && sequence.Options == SequenceOptions.Default(sequence.Type)
            ? column.Type.Best switch { "smallint" => "smallserial", "integer" => "serial", _ => "bigserial" }
            : null;

    /// <summary>What is not usual of the sequence.</summary>
    public static AttributeCode Attribute(Column column, Sequence sequence) => SequenceOptionsWriter.Add(
        new AttributeCode("Serial")
            .Text("Name", IsUsual(column, sequence) ? null : sequence.Id.Name)
            .Text("Type", sequence.Type == column.Type.Best ? null : sequence.Type),
        sequence.Options,
        sequence.Type).Flag("Unlogged", sequence.Unlogged == true);

    private static bool IsUsual(Column column, Sequence sequence) => sequence.Id.Name == ObjectName.Make(NameTemplates.Sequence, column.Id.Table, [column.Id.Name]);
}
