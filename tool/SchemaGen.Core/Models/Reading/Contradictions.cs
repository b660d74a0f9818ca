using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reports pairs of attributes of which only one can hold.</summary>
internal static class Contradictions
{
    public static void Report(ModelClass model, ModelContext context)
    {
        var none = model.Annotations.Find("NoKey") ?? model.Annotations.Find("Keyless");
        var keys = model.Annotations.Find("PgKey") ?? model.Annotations.Find("PrimaryKey")
            ?? model.Columns.Where(c => !c.IsInherited).Select(c => c.Property.Annotations.Find("Key") ?? c.Property.Annotations.Find("PgKey")).FirstOrDefault(a => a is not null);
        Report(model.Name, none, keys, context);
        Report(model.Name, model.Annotations.Find("Inherits"), model.Annotations.Find("PartitionOf"), context);
        var (ours, theirs) = (model.Annotations.Find("PgKey"), model.Annotations.Find("PrimaryKey"));
        if (ours is not null && theirs is not null && ours.Texts("properties", 0) is { Count: > 0 } names && !names.SequenceEqual(theirs.Texts("propertyName", 0)))
        {
            Report(model.Name, theirs, ours, context);
        }

        foreach (var column in model.Columns.Where(c => !c.IsInherited))
        {
            ReportColumn($"{model.Name}.{column.Path}", column.Property.Annotations, context);
        }
    }

    private static void ReportColumn(string name, AnnotationSet annotations, ModelContext context)
    {
        var (most, length) = (annotations.Find("MaxLength"), annotations.Find("StringLength"));
        if (most?.Number("length", 0) is { } one && length?.Number("maximumLength", 0) is { } other && one != other)
        {
            Report(name, length, most, context);
        }

        if (annotations.Find("DatabaseGenerated") is { } generated && generated.Word("databaseGeneratedOption", 0) != "Identity")
        {
            Report(name, generated, annotations.Find("Identity"), context);
        }
    }

    private static void Report(string name, Annotation? first, Annotation? second, ModelContext context)
    {
        if (first is not null && second is not null)
        {
            context.Report(DiagnosticIds.Contradiction, $"[{first.Written}] and [{second.Written}] of '{name}' contradict each other: take one of them away", first.Location);
        }
    }
}
