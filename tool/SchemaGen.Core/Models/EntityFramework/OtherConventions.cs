using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework;

/// <summary>Tells of attributes of SchemaGen on entities, of which EF Core's conventions read a few only.</summary>
internal static class OtherConventions
{
    /// <summary>Reports them.</summary>
    public static void Report(EntityModel model, ModelContext context)
    {
        foreach (var attribute in model.Types.SelectMany(t => t.Annotations.Items.Concat(t.Properties.SelectMany(p => p.Annotations.Items)))
            .Where(a => a.Row is { Owner: "SchemaGen" } row && !row.Readers.HasFlag(AttributeReaders.Contexts)))
        {
            context.Report(
                DiagnosticIds.AttributeOfOtherConventions,
                $"[{attribute.Written}] is not read with \"conventions\": \"efcore\", where OnModelCreating says what attributes of EF Core cannot: say it there, or in a file of SQL",
                attribute.Location);
        }
    }
}
