using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads sequences and how they count.</summary>
internal static class ModelSequenceReader
{
    /// <summary>The sequence of an attribute.</summary>
    public static Sequence Read(Annotation attribute, string schema, ModelContext context)
    {
        var written = attribute.Text("Type") ?? "bigint";
        var type = TypeOf(written, attribute, context);
        var id = Sequence.IdOf(
            context.Checked(attribute.Text("Schema") ?? schema, attribute.Location),
            context.Checked(attribute.Text("name", 0) ?? string.Empty, attribute.Location));
        return new(id, type, Options(attribute, type, context)) { Unlogged = attribute.Flag("Unlogged"), Comment = attribute.Text("Comment") };
    }

    /// <summary>The sequence of a serial column.</summary>
    public static Sequence OfSerial(ModelColumn column, string schema, Func<string> choose, ModelContext context)
    {
        var attribute = column.Property.Annotations.Find("Serial");
        var type = attribute?.Text("Type") is { } written ? TypeOf(written, attribute, context) : column.Type.Best;
        var given = attribute?.Text("Name");
        var name = given is null ? choose() : context.Checked(given, attribute!.Location);
        return new(Sequence.IdOf(schema, name), type, Options(attribute, type, context))
        {
            Unlogged = attribute?.Flag("Unlogged") == true ? true : null,
            ChosenName = given is null ? new(NameTemplates.Sequence, [column.Name]) : null,
        };
    }

    /// <summary>How a sequence or an identity column counts; without an attribute as Postgres has it.</summary>
    public static SequenceOptions Options(Annotation? attribute, string type, ModelContext context)
    {
        if (attribute is null)
        {
            return SequenceOptions.Default(type);
        }

        var increment = attribute.Number("Increment") ?? 1;
        var (usual, widest) = (SequenceOptions.Default(type, increment), SequenceOptions.Default(type, 1));
        var minimum = attribute.Number("Min") ?? usual.Minimum;
        var maximum = attribute.Number("Max") ?? usual.Maximum;
        var options = new SequenceOptions(attribute.Number("Start") ?? (increment > 0 ? minimum : maximum), increment, minimum, maximum)
        {
            Cache = attribute.Number("Cache") ?? 1,
            Cycle = attribute.Flag("Cycle"),
        };
        if (increment == 0 || minimum >= maximum || options.Start < minimum || options.Start > maximum || options.Cache < 1 || maximum > widest.Maximum)
        {
            context.Report(
                DiagnosticIds.SequenceOptions,
                $"A sequence cannot start at {options.Start}, count by {increment} between {minimum} and {maximum} as {type}, and take {options.Cache} at once",
                attribute.Location);
        }

        return options;
    }

    private static string TypeOf(string written, Annotation attribute, ModelContext context)
    {
        var type = Text.SqlType.Parse(written).Text;
        if (type is not ("smallint" or "integer" or "bigint"))
        {
            context.Report(DiagnosticIds.SequenceOptions, $"The type of a sequence is smallint, integer or bigint, not '{written}'", attribute.Location);
        }

        return type;
    }
}
