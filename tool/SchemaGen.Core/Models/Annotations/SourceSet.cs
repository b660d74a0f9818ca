using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>All source that is read: a project and the projects that it refers to.</summary>
internal sealed class SourceSet
{
    private readonly Dictionary<SyntaxTree, Compilation> byTree = [];
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];
    private readonly Dictionary<SyntaxNode, AttributeScope> scopes = [];
    private readonly Dictionary<(Compilation, string), AttributeScope> scopesByText = [];
    private readonly DiagnosticSink sink;

    public SourceSet(IReadOnlyList<Compilation> compilations, DiagnosticSink sink)
    {
        this.sink = sink;
        Compilations = compilations;
        foreach (var compilation in compilations)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                byTree[tree] = compilation;
            }

            // Roslyn scans every tree at each check for [Obsolete] until these are bound, which is quadratic.
            _ = compilation.Assembly.GetAttributes();
            _ = compilation.SourceModule.GetAttributes();
        }
    }

    /// <summary>The compilations, that of the project first.</summary>
    public IReadOnlyList<Compilation> Compilations { get; }

    /// <summary>The semantic model of the file of a node.</summary>
    public SemanticModel ModelOf(SyntaxNode node)
    {
        if (!models.TryGetValue(node.SyntaxTree, out var model))
        {
            models.Add(node.SyntaxTree, model = byTree[node.SyntaxTree].GetSemanticModel(node.SyntaxTree));
        }

        return model;
    }

    /// <summary>The type that is written: looked up in its own namespace, where most are, and bound only where it is not there, which is slow.</summary>
    public ITypeSymbol? TypeOf(TypeSyntax type) =>
        (type is IdentifierNameSyntax name ? FindBeside(name) : null) ?? ModelOf(type).GetTypeInfo(type).Type;

    /// <summary>The name of a known attribute; null for another one.</summary>
    public string? NameOf(AttributeSyntax attribute) => RowOf(attribute)?.Name;

    /// <summary>The attributes of these lists that stand for one of the targets.</summary>
    public IEnumerable<Annotation> Read(SyntaxList<AttributeListSyntax> lists, string target)
    {
        foreach (var list in lists)
        {
            if (list.Target is { } explicitTarget ? explicitTarget.Identifier.ValueText != target : target == "assembly")
            {
                continue;
            }

            foreach (var attribute in list.Attributes)
            {
                if (RowOf(attribute) is { } row)
                {
                    yield return new(row.Name, Arguments(attribute), attribute.GetLocation())
                    {
                        Row = row,
                        TypeArgument = attribute.Name is GenericNameSyntax generic ? TypeOf(generic.TypeArgumentList.Arguments[0]) : null,
                    };
                }
            }
        }
    }

    /// <summary>Reports SQL in an attribute that is more than its part of a statement.</summary>
    public void Check(Annotation attribute) => SqlArguments.Check(attribute, sink);

    public void ReportUnreadable(ExpressionSyntax expression) =>
        sink.Report(DiagnosticIds.UnreadableArgument, $"'{expression}' is no constant that can be read: write a literal, nameof, or a const of this project", expression.GetLocation());

    private KnownAttribute? RowOf(AttributeSyntax attribute) => ScopeOf(attribute).Resolve(attribute, () => ModelOf(attribute));

    private AnnotationArgument[] Arguments(AttributeSyntax attribute) => attribute.ArgumentList is null
        ? []
        : [.. attribute.ArgumentList.Arguments.Select(a => new SyntaxArgument((a.NameEquals?.Name ?? a.NameColon?.Name)?.Identifier.ValueText, a.Expression, this))];

    private INamedTypeSymbol? FindBeside(IdentifierNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        var outer = name.Ancestors().OfType<TypeDeclarationSyntax>().ToList();
        if (outer.Count > 1 || outer.Any(t => t.BaseList is not null || t.Members.OfType<BaseTypeDeclarationSyntax>().Any() || t.TypeParameterList is not null))
        {
            return null;
        }

        INamespaceSymbol? space = byTree[name.SyntaxTree].Assembly.GlobalNamespace;
        foreach (var part in name.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().SelectMany(n => n.Name.ToString().Split('.')))
        {
            space = space?.GetMembers(part.Trim()).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        return space?.GetTypeMembers(text, 0).FirstOrDefault();
    }

    private AttributeScope ScopeOf(AttributeSyntax attribute)
    {
        SyntaxNode at = attribute;
        while (at is not (BaseNamespaceDeclarationSyntax or CompilationUnitSyntax))
        {
            at = at.Parent!;
        }

        if (!scopes.TryGetValue(at, out var scope))
        {
            var key = (byTree[at.SyntaxTree], TextOf(at));
            if (!scopesByText.TryGetValue(key, out scope))
            {
                scopesByText.Add(key, scope = new());
            }

            scopes.Add(at, scope);
        }

        return scope;
    }

    private static string TextOf(SyntaxNode node) => string.Join("\n", node.AncestorsAndSelf().Select(n => n switch
    {
        BaseNamespaceDeclarationSyntax space => $"{space.Name} {space.Externs}{space.Usings}",
        CompilationUnitSyntax unit => $"{unit.Externs}{unit.Usings}",
        _ => string.Empty,
    }));
}
