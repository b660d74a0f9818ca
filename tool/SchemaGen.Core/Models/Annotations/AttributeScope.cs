using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>What the names of attributes mean where the same usings hold: each is looked up once.</summary>
internal sealed class AttributeScope
{
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The short name of the attribute, or null for one that says nothing to us.</summary>
    public string? Resolve(AttributeSyntax attribute, Func<SemanticModel> model)
    {
        var written = attribute.Name is IdentifierNameSyntax simple ? simple.Identifier.ValueText : attribute.Name.ToString();
        if (!known.TryGetValue(written, out var name))
        {
            known.Add(written, name = Bind(attribute, model()));
        }

        return name;
    }

    private static string? Bind(AttributeSyntax attribute, SemanticModel model)
    {
        var candidates = attribute.Name is IdentifierNameSyntax { Identifier.ValueText: var name }
            ? LookUp(model, attribute, name + "Attribute").Concat(LookUp(model, attribute, name))
            : model.GetTypeInfo(attribute).Type is { } bound ? [bound] : [];
        var found = candidates.Where(t => t.TypeKind != TypeKind.Error && IsAttribute(t)).ToList();
        return found.Count == 0
            ? KnownAttributes.Written(LastName(attribute.Name))?.Name
            : found.Select(t => KnownAttributes.Named(t.FullName())?.Name).FirstOrDefault(n => n is not null);
    }

    private static IEnumerable<ITypeSymbol> LookUp(SemanticModel model, AttributeSyntax attribute, string name) =>
        model.LookupNamespacesAndTypes(attribute.SpanStart, name: name)
            .Select(s => s is IAliasSymbol alias ? alias.Target : s)
            .OfType<ITypeSymbol>();

    private static bool IsAttribute(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.Name == "Attribute" || at.TypeKind == TypeKind.Error)
            {
                return true;
            }
        }

        return false;
    }

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => name.ToString(),
    };
}
