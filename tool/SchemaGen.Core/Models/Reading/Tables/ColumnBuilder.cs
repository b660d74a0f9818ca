using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Makes the column of a property: its default, what it is computed by, its identity or, for serial, its sequence.</summary>
internal sealed class ColumnBuilder(ModelContext context, DefaultReader defaults)
{
    /// <summary>The column and, for serial, the sequence before it and its ownership after it.</summary>
    /// <param name="model">The class.</param>
    /// <param name="column">The property.</param>
    /// <param name="isForeignKey">Whether a foreign key holds it, which gives it its values.</param>
    /// <param name="sequenceName">Chooses the name of the sequence, where none is given.</param>
    public IEnumerable<SchemaObject> Build(ModelClass model, ModelColumn column, bool isForeignKey, Func<string> sequenceName)
    {
        var annotations = column.Property.Annotations;
        var isKey = model.Key.Contains(column);
        var (given, generated) = (defaults.Read(column), Generated(column));
        var byConvention = isKey && model.Key.Count == 1 && !isForeignKey && given is null && generated is null && !column.IsSerial
            && !model.Annotations.Find("Table")!.Flag("KeysAreGiven");
        var identity = Identity(column, byConvention) is { } made ? made with { Sequence = SequenceOf(model, column, sequenceName) } : null;
        var sources = new[] { given is not null, generated is not null, identity is not null, column.IsSerial }.Count(s => s);
        if (sources > 1)
        {
            context.Report(DiagnosticIds.ConflictingValues, $"'{model.Name}.{column.Path}' can have one of a default, an expression, an identity and serial only", column.Property.Location);
        }

        var id = Column.IdOf(model.Table, column.Name);
        var sequence = column.IsSerial ? ModelSequenceReader.OfSerial(column, model.Table.Schema, sequenceName, context) : null;
        if (sequence is not null)
        {
            yield return sequence;
        }

        Column built = new(id, column.Type)
        {
            NotNull = !column.IsNullable || isKey || identity is not null,
            Default = sequence is null ? given : SqlExpression.FromServer($"nextval({SqlLiteral.Quote(sequence.Id.Path)}::regclass)"),
            Generated = generated,
            Identity = identity,
            Collation = CollationName.Of(column.Property, context),
            Comment = context.CommentOf(column.Property.Symbol, annotations),
            Hint = ConversionHintReader.Of(column.Property.Type, annotations, context),
            ChosenName = identity is null || annotations.Find("Identity")?.Text("Sequence") is not null ? null : new(NameTemplates.Sequence, [column.Name]),
        };
        yield return ColumnSettingsReader.Of(column, built, context);
        if (sequence is not null)
        {
            yield return new SequenceOwner(new(SequenceOwner.ObjectKind, sequence.Id.Schema, sequence.Id.Name), id);
        }
    }

    private Generated? Generated(ModelColumn column)
    {
        var annotations = column.Property.Annotations;
        if (annotations.Find("Computed") is { } computed)
        {
            return context.Sql(computed.Text("sql", 0), computed.Location) is { } sql ? new(sql, computed.Flag("Virtual")) : null;
        }

        if (annotations.Find("DatabaseGenerated") is { } attribute && Option(attribute) == "Computed" && !annotations.Has("DefaultSql") && !annotations.Has("Timestamp"))
        {
            context.Report(DiagnosticIds.ComputedWithoutSql, $"'{column.Path}' is computed by the database: say by what, with [Computed(\"...\")] or [DefaultSql(\"...\")]", attribute.Location);
        }

        return null;
    }

    private Identity? Identity(ModelColumn column, bool byConvention)
    {
        var annotations = column.Property.Annotations;
        var (identity, generated) = (annotations.Find("Identity"), annotations.Find("DatabaseGenerated"));
        var isInteger = column.Type.Best is "smallint" or "integer" or "bigint";
        var isAsked = identity is not null || (generated is not null && Option(generated) == "Identity" && !column.IsSerial && !annotations.Has("DefaultSql"));
        if (isAsked && !isInteger)
        {
            context.Report(
                DiagnosticIds.IdentityType,
                $"'{column.Path}' is {column.Type.Best}, and an identity column is smallint, integer or bigint: take [DefaultSql(\"...\")] (gen_random_uuid() for a uuid)",
                (identity ?? generated)!.Location);
            return null;
        }

        return isAsked || (byConvention && generated is null && isInteger && IsPlainInteger(column))
            ? new(identity?.Flag("Always") ?? false, ModelSequenceReader.Options(identity, column.Type.Best, context)) { Comment = identity?.Text("SequenceComment") }
            : null;
    }

    private string? SequenceOf(ModelClass model, ModelColumn column, Func<string> sequenceName)
    {
        var annotation = column.Property.Annotations.Find("Identity");
        var name = annotation?.Text("Sequence") is { } given ? context.Checked(given, annotation.Location) : sequenceName();
        return name == Schemas.Objects.Identity.UsualSequence(model.Table.Name, column.Name) ? null : name;
    }

    private static string? Option(Annotation attribute) => attribute.Word("databaseGeneratedOption", 0);

    // What Npgsql's provider for EF Core makes an identity of by itself.
    private static bool IsPlainInteger(ModelColumn column) => column.Property.PlainType.SpecialType is Microsoft.CodeAnalysis.SpecialType.System_Int16
        or Microsoft.CodeAnalysis.SpecialType.System_Int32 or Microsoft.CodeAnalysis.SpecialType.System_Int64;
}
