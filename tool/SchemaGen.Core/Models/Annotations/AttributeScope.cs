using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>What the names of attributes mean where the same usings hold: each is looked up once.</summary>
internal sealed class AttributeScope
{
    private readonly Dictionary<string, KnownAttribute?> known = new(StringComparer.Ordinal);

    /// <summary>What is known of the attribute, or null for one that says nothing to us.</summary>
    public KnownAttribute? Resolve(AttributeSyntax attribute, Func<SemanticModel> model)
    {
        var written = attribute.Name is IdentifierNameSyntax simple ? simple.Identifier.ValueText : attribute.Name.ToString();
        if (!known.TryGetValue(written, out var row))
        {
            known.Add(written, row = Bind(attribute, model()));
        }

        return row;
    }

    private static KnownAttribute? Bind(AttributeSyntax attribute, SemanticModel model)
    {
        if (MissingAttributes.Nearer(attribute) is { } nearer)
        {
            return nearer;
        }

        var candidates = attribute.Name is IdentifierNameSyntax { Identifier.ValueText: var name }
            ? LookUp(model, attribute, name + "Attribute").Concat(LookUp(model, attribute, name))
            : model.GetTypeInfo(attribute).Type is { } bound ? [bound] : [];
        var found = candidates.Where(t => t.TypeKind != TypeKind.Error && IsAttribute(t)).ToList();
        return found.Count == 0
            ? MissingAttributes.Find(attribute, model.Compilation)
            : found.Select(t => KnownAttributes.Named(t.FullName())).FirstOrDefault(n => n is not null);
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
}
