using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Core.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace SchemaGen.Analyzers.Tests.Support;

/// <summary>Reports SG2001 at what is called New, with what it may have been called before, and SG2002 at what is called Old, until an attribute says more.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StubAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, string?> Names = ImmutableDictionary<string, string?>.Empty.Add("RenamedFrom", "colour\ncolor");
    private static readonly DiagnosticDescriptor New = Make(DiagnosticIds.NoMigration);
    private static readonly DiagnosticDescriptor Old = Make(DiagnosticIds.NotInModels);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [New, Old];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Report, SyntaxKind.PropertyDeclaration, SyntaxKind.Parameter, SyntaxKind.ClassDeclaration, SyntaxKind.Attribute);
    }

    private static void Report(SyntaxNodeAnalysisContext context)
    {
        var (name, lists) = context.Node switch
        {
            PropertyDeclarationSyntax property => (property.Identifier, property.AttributeLists),
            ParameterSyntax parameter => (parameter.Identifier, parameter.AttributeLists),
            ClassDeclarationSyntax type => (type.Identifier, type.AttributeLists),
            var attribute => (attribute.GetFirstToken(), default),
        };
        var isTold = context.Node is AttributeSyntax given
            ? !given.ToString().Contains("\"ix_new\"", StringComparison.Ordinal) || given.ToString().Contains("RenamedFrom", StringComparison.Ordinal)
            : lists.ToString() is var said && (said.Contains("Unmanaged", StringComparison.Ordinal) || said.Contains("RenamedFrom", StringComparison.Ordinal));
        if (!isTold && (context.Node is AttributeSyntax || name.ValueText.StartsWith("New", StringComparison.Ordinal)))
        {
            context.ReportDiagnostic(Diagnostic.Create(New, Place(name), Names));
        }
        else if (!isTold && name.ValueText.StartsWith("Old", StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Old, Place(name)));
        }
    }

    private static Location Place(SyntaxToken name) => Location.Create(name.SyntaxTree!, TextSpan.FromBounds(name.SpanStart, name.Span.End));

    private static DiagnosticDescriptor Make(string id) => new(id, id, id, "Tests", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
