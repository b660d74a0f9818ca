using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework;

/// <summary>Chooses the context that is read.</summary>
internal static class ContextChoice
{
    /// <summary>The context that the options name, or the only one; null, with a report, where there is none.</summary>
    public static INamedTypeSymbol? Choose(IReadOnlyList<INamedTypeSymbol> contexts, ModelContext context)
    {
        var wanted = context.Options.Context;
        var found = contexts.Where(c => wanted is null || c.Name == wanted || c.KeyName() == wanted).ToList();
        if (found.Count == 1)
        {
            return found[0];
        }

        var names = string.Join(", ", contexts.Select(c => c.Name));
        context.Report(
            DiagnosticIds.NoContext,
            contexts.Count == 0 ? "The conventions are those of EF Core, and no class derives from DbContext: name the project that has it by \"project\", or take \"conventions\": \"schemagen\""
            : found.Count == 0 ? $"The context '{wanted}' is not there; there are {names}: give \"context\" the name of one of them"
            : $"There are {contexts.Count} contexts ({names}): name the one to read by \"context\"",
            contexts.FirstOrDefault()?.Locations.FirstOrDefault(l => l.IsInSource));
        return null;
    }
}
