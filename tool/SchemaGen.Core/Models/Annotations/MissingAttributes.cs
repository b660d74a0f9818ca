using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>Tells what an attribute is whose assembly is missing: by how it is written and by the using directives that hold there.</summary>
internal static class MissingAttributes
{
    public static KnownAttribute? Find(AttributeSyntax attribute, Compilation compilation)
    {
        var usings = UsingsOf(attribute, compilation);
        var (space, name) = Parts(attribute.Name);
        if (space is null && usings.FirstOrDefault(u => u.Alias?.Name.Identifier.ValueText is { } alias && KnownAttributes.StemOf(alias) == KnownAttributes.StemOf(name)) is { } aliased)
        {
            return KnownAttributes.Named(KnownAttributes.StemOf(aliased.NamespaceOrType.ToString()) + "Attribute");
        }

        HashSet<string> spaces = new(usings.Where(u => u.Alias is null).Select(u => u.NamespaceOrType.ToString()), StringComparer.Ordinal);
        return KnownAttributes.Written(name, owner => space is null
            ? spaces.Contains(owner)
            : owner == space || (owner.EndsWith("." + space, StringComparison.Ordinal) && spaces.Contains(owner.Substring(0, owner.Length - space.Length - 1))));
    }

    /// <summary>The attribute of a library that a using directive of a namespace makes known: it hides what those of the file do, also where the library is missing.</summary>
    public static KnownAttribute? Nearer(AttributeSyntax attribute) => attribute.Name is not IdentifierNameSyntax name ? null : attribute.Ancestors()
        .OfType<BaseNamespaceDeclarationSyntax>()
        .SelectMany(n => n.Usings)
        .Select(u => KnownAttributes.Written(name.Identifier.ValueText, owner => owner == u.NamespaceOrType.ToString()))
        .FirstOrDefault(a => a is { IsOfLibrary: true });

    private static List<UsingDirectiveSyntax> UsingsOf(AttributeSyntax attribute, Compilation compilation) =>
    [
        .. attribute.Ancestors().SelectMany(n => n switch
        {
            BaseNamespaceDeclarationSyntax space => space.Usings,
            CompilationUnitSyntax unit => unit.Usings,
            _ => [],
        }),
        .. compilation.SyntaxTrees.SelectMany(t => ((CompilationUnitSyntax)t.GetRoot()).Usings).Where(u => u.GlobalKeyword.ValueText.Length > 0),
    ];

    private static (string? Space, string Name) Parts(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => (qualified.Left.ToString().Replace("global::", string.Empty), qualified.Right.Identifier.ValueText),
        AliasQualifiedNameSyntax alias => (null, alias.Name.Identifier.ValueText),
        SimpleNameSyntax simple => (null, simple.Identifier.ValueText),
        _ => (null, name.ToString()),
    };
}
