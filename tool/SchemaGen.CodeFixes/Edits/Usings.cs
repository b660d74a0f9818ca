using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Adds the using directive that the name of an attribute needs.</summary>
internal static class Usings
{
    /// <summary>Whether the short name of a class stands for it at a place.</summary>
    public static bool IsInScope(SemanticModel model, int place, string fullName)
    {
        var space = NamespaceOf(fullName);
        return model.LookupNamespacesAndTypes(place, name: fullName.Substring(space.Length + 1)).Any(s => s.ContainingNamespace.ToDisplayString() == space)
            || UsingsAt(model.SyntaxTree.GetRoot(), place).Any(u => u.Alias is null && u.Name?.ToString() == space);
    }

    /// <summary>The file with the directive, among those that are sorted before and after it.</summary>
    public static SyntaxNode Add(SyntaxNode root, string fullName)
    {
        var unit = (CompilationUnitSyntax)root;
        var name = NamespaceOf(fullName);
        var line = LineEnd.Of(root);
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(line);
        if (unit.Usings.Count == 0)
        {
            return AddFirst(unit, directive, line);
        }

        var at = unit.Usings.Count(u => Compare(u, name) < 0);
        return at == 0
            ? unit.WithUsings(unit.Usings.Replace(unit.Usings[0], unit.Usings[0].WithoutLeadingTrivia()).Insert(0, directive.WithLeadingTrivia(unit.Usings[0].GetLeadingTrivia())))
            : unit.WithUsings(unit.Usings.Insert(at, directive));
    }

    // What stands above the first blank line is about the file, not about what follows.
    private static CompilationUnitSyntax AddFirst(CompilationUnitSyntax unit, UsingDirectiveSyntax directive, SyntaxTrivia line)
    {
        var leading = unit.GetLeadingTrivia();
        var blank = leading.Select((t, i) => (t, i)).FirstOrDefault(x => x.i > 0 && x.t.IsKind(SyntaxKind.EndOfLineTrivia) && leading[x.i - 1].IsKind(SyntaxKind.EndOfLineTrivia)).i;
        var header = blank == 0 ? 0 : blank + 1;
        return unit
            .WithLeadingTrivia(leading.Skip(header))
            .WithUsings(SyntaxFactory.SingletonList(directive.WithLeadingTrivia(leading.Take(header)).WithTrailingTrivia(line, line)));
    }

    private static int Compare(UsingDirectiveSyntax directive, string name)
    {
        var other = directive.Name?.ToString() ?? string.Empty;
        return directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) ? 1
            : IsOfSystem(other) != IsOfSystem(name) ? IsOfSystem(other) ? -1 : 1
            : string.Compare(other, name, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<UsingDirectiveSyntax> UsingsAt(SyntaxNode root, int place) => root.FindToken(place).Parent!.AncestorsAndSelf()
        .SelectMany(n => n is CompilationUnitSyntax unit ? unit.Usings : n is BaseNamespaceDeclarationSyntax space ? space.Usings : []);

    private static bool IsOfSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static string NamespaceOf(string fullName) => fullName.Substring(0, fullName.LastIndexOf('.'));
}
