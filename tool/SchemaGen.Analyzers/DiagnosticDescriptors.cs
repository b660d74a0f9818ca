using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Analyzers;

/// <summary>The rules as the compiler knows them.</summary>
internal static class DiagnosticDescriptors
{
    // Of these the compiler speaks itself.
    private static readonly string[] OfTheCompiler = [DiagnosticIds.Syntax, DiagnosticIds.UnresolvedType, DiagnosticIds.UnresolvedInterface];

    // These need a database.
    private static readonly string[] OfTheDatabase = [DiagnosticIds.PendingRevision, DiagnosticIds.Drift];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = DiagnosticRules.All
        .Where(r => !OfTheCompiler.Contains(r.Id) && !OfTheDatabase.Contains(r.Id))
        .ToImmutableDictionary(r => r.Id, Make);

    /// <summary>All that the analyzer can report.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ById.Values.OrderBy(d => d.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The descriptor of an id, or null where the analyzer does not report it.</summary>
    public static DiagnosticDescriptor? Find(string id) => ById.TryGetValue(id, out var descriptor) ? descriptor : null;

    // Messages are made by the rules' own code and may hold braces, so they are an argument of the format.
    private static DiagnosticDescriptor Make(DiagnosticRule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.IsOfAgreement ? "SchemaGen.Agreement" : "SchemaGen.Model",
        rule.IsSuggestion ? DiagnosticSeverity.Info : rule.IsWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: rule.Page);
}
