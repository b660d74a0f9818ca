using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Fluent;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework;

/// <summary>Tells of contexts that are there and are not read, where nobody has said whose conventions hold and not all of their classes have <c>[Table]</c>.</summary>
internal static class UnreadContexts
{
    private const string Advice = "add \"conventions\": \"efcore\" to schemagen.json, as 'schemagen init' does, or put [Table] on";

    /// <summary>Reports them.</summary>
    public static void Report(IReadOnlyList<Compilation> compilations, FoundTypes found, ModelContext context)
    {
        if (context.Options.Conventions is not null)
        {
            return;
        }

        var classes = compilations.SelectMany(c => SourceClasses.Of(c.Assembly)).ToList();
        HashSet<string> tables = new(found.Tables.Select(t => t.Symbol.FullName()), StringComparer.Ordinal);
        foreach (var type in ContextFinder.Find(classes))
        {
            var entities = SetFinder.Find(type).Select(s => s.Type).Concat(classes.SelectMany(ConfigurationClasses.EntitiesOf))
                .GroupBy(e => e.KeyName(), StringComparer.Ordinal).Select(g => g.First()).ToList();
            var unread = entities.Where(e => !tables.Contains(e.FullName())).Select(e => e.Name).ToList();
            if (unread.Count > 0 || tables.Count == 0 || Configures(type))
            {
                context.Report(DiagnosticIds.ContextNotRead, Text(type.Name, entities.Count, unread, tables.Count), type.Locations.FirstOrDefault(l => l.IsInSource));
            }
        }
    }

    // What is called on the base class alone configures nothing that a class could not say.
    private static bool Configures(INamedTypeSymbol context) => context.GetMembers("OnModelCreating").SelectMany(m => m.DeclaringSyntaxReferences)
        .SelectMany(r => r.GetSyntax().DescendantNodes()).OfType<InvocationExpressionSyntax>()
        .Any(i => i.Expression is not MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax });

    private static string Text(string context, int entities, List<string> unread, int tables) => tables > 0 && unread.Count == 0
        ? $"'{context}' configures its entities in OnModelCreating, which is not read beside [Table]: say in schemagen.json whose conventions hold, \"conventions\": \"efcore\" to read both, \"schemagen\" for the attributes alone"
        : tables == 0
        ? $"No class has [Table], but '{context}' has {entities} {(entities == 1 ? "entity" : "entities")}: {Advice} the classes"
        : $"'{context}' has {entities} {(entities == 1 ? "entity" : "entities")}, of which {unread.Count} {(unread.Count == 1 ? "has" : "have")} no [Table] and would be no table "
            + $"({string.Join(", ", unread.Take(5))}{(unread.Count > 5 ? ", ..." : string.Empty)}): {Advice} them";
}
