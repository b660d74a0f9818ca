using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.Core.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace SchemaGen.Analyzers.Tests.Support;

/// <summary>Reports SG1140 at every attribute that says an old name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StubRenames : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Done =
        new(DiagnosticIds.RenameDone, "Done", "Done", "Tests", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Done];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Report, SyntaxKind.Attribute);
    }

    private static void Report(SyntaxNodeAnalysisContext context)
    {
        if (context.Node is AttributeSyntax attribute && attribute.ToString().Contains("RenamedFrom", StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Done, attribute.Name.GetLocation()));
        }
    }
}
