using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Recognises what <c>serial</c> makes: a column, its sequence and that the one owns the other.</summary>
internal static class Serial
{
    /// <summary>The serial column of a sequence, or null.</summary>
    public static Column? ColumnOf(Sequence sequence, CodeBook book) =>
        book.Schema.Find(new(SequenceOwner.ObjectKind, sequence.Id.Schema, sequence.Id.Name)) is SequenceOwner owner
        && book.Schema.Find(owner.Column) is Column { NotNull: true, Identity: null } column
        && column.Default?.Best == $"nextval({SqlLiteral.Quote(sequence.Id.Path)}::regclass)"
        && column.Type.Best == sequence.Type
        && sequence.Options == SequenceOptions.Default(sequence.Type)
        && sequence.Comment is null
        && sequence.Id.Schema == owner.Column.Schema
        && sequence.Id.Name == ObjectName.Make(NameTemplates.Sequence, owner.Column.Table, [owner.Column.Name])
            ? column
            : null;

    /// <summary>The serial type of a column, or null.</summary>
    public static string? TypeOf(Column column, CodeBook book) => column.Default is { } value
        && Sequence.DrawnBy(value).Select(book.Schema.Find).OfType<Sequence>().Any(s => ColumnOf(s, book) == column)
            ? column.Type.Best switch { "smallint" => "smallserial", "integer" => "serial", _ => "bigserial" }
            : null;
}
