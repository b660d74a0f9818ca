using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Fluent;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework;

/// <summary>Tells of contexts that are there and are not read, where no class is read either and nobody has said whose conventions hold.</summary>
internal static class UnreadContexts
{
    /// <summary>Reports them.</summary>
    public static void Report(Compilation compilation, FoundTypes found, ModelContext context)
    {
        if (context.Options.Conventions is not null || found.Tables.Count > 0)
        {
            return;
        }

        var classes = SourceClasses.Of(compilation.Assembly).ToList();
        foreach (var type in ContextFinder.Find(classes))
        {
            var entities = SetFinder.Find(type).Select(s => s.Type).Concat(classes.SelectMany(ConfigurationClasses.EntitiesOf)).Select(e => e.KeyName()).Distinct().Count();
            context.Report(
                DiagnosticIds.ContextNotRead,
                $"No class has [Table], but '{type.Name}' has {entities} {(entities == 1 ? "entity" : "entities")}: add \"conventions\": \"efcore\" to schemagen.json, as 'schemagen init' does, or put [Table] on the classes",
                type.Locations.FirstOrDefault(l => l.IsInSource));
        }
    }
}
