using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>A member with <c>[Seed]</c>.</summary>
/// <param name="Element">The class of its objects; null where it is no collection of a class, or gets another value.</param>
/// <param name="Value">Its objects.</param>
/// <param name="Location">Where the attribute stands.</param>
internal sealed record SeedCollection(INamedTypeSymbol? Element, ExpressionSyntax? Value, Location Location)
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<SeedCollection> In(SourceSet sources)
    {
        foreach (var member in sources.Compilations.SelectMany(c => c.SyntaxTrees).SelectMany(t => t.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)))
        {
            var (lists, target, declared) = member switch
            {
                FieldDeclarationSyntax { AttributeLists.Count: > 0 } field => (field.AttributeLists, "field", (SyntaxNode)field.Declaration.Variables[0]),
                PropertyDeclarationSyntax { AttributeLists.Count: > 0 } property => (property.AttributeLists, "property", property),
                _ => default,
            };
            if (declared is not null && lists.Where(l => l.Target is null || l.Target.Identifier.ValueText == target).SelectMany(l => l.Attributes).FirstOrDefault(a => sources.NameOf(a) == "Seed") is { } attribute)
            {
                yield return Of(sources.ModelOf(declared).GetDeclaredSymbol(declared), attribute.GetLocation());
            }
        }
    }

    private static SeedCollection Of(ISymbol? symbol, Location location)
    {
        var type = symbol switch { IFieldSymbol field => field.Type, IPropertySymbol property => property.Type, _ => null };
        var element = type switch { IArrayTypeSymbol array => array.ElementType, INamedTypeSymbol { TypeArguments: [var argument] } => argument, _ => null };
        return symbol is { IsStatic: true } && InitialValues.Of(symbol) is { } value ? new(element as INamedTypeSymbol, value, location) : new(null, null, location);
    }
}
