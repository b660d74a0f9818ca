using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaGen.Analyzers;

/// <summary>Reports models that cannot be mapped, and models, revisions and files of SQL that do not agree, at the property that it is about.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    private readonly FindingsCache cache = new();

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticDescriptors.All;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    // What stands in a file is reported with the file, so that it is there while someone types in it.
    private void Start(CompilationStartAnalysisContext context)
    {
        var (compilation, options) = (context.Compilation, context.Options);
        context.RegisterSemanticModelAction(c => Report(cache.Of(compilation, options, c.CancellationToken).In(c.SemanticModel.SyntaxTree), c.ReportDiagnostic));
        context.RegisterCompilationEndAction(c => Report(cache.Of(compilation, options, c.CancellationToken).Elsewhere, c.ReportDiagnostic));
    }

    private static void Report(IEnumerable<Diagnostic> findings, Action<Diagnostic> report)
    {
        foreach (var finding in findings)
        {
            report(finding);
        }
    }
}
