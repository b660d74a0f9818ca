using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>Gives a class without a primary key one of the properties that look like it, or says that it has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyFix))]
[Shared]
public sealed class KeyFix : CodeFixProvider
{
    private const int MostOffers = 3;

    // The first is the likeliest.
    private static readonly string[] Endings = ["Id", "Guid", "Key", "Number", "Code"];

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.NoKey);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var place in await FixPlace.AllAsync(context).ConfigureAwait(false))
        {
            if (place.Member is not TypeDeclarationSyntax type)
            {
                continue;
            }

            foreach (var property in Candidates(type).Take(MostOffers))
            {
                var name = Members.NameOf(property);
                (place with { Member = property }).OfferAttribute($"Make '{name}' the primary key", name, KnownNames.Key);
            }

            place.OfferAttribute($"Say that '{place.Name}' has no primary key", "NoKey", KnownNames.NoKey);
        }
    }

    private static IEnumerable<SyntaxNode> Candidates(TypeDeclarationSyntax type) =>
        from property in (type.ParameterList?.Parameters ?? []).Where(Members.IsPositional).Concat<SyntaxNode>(type.Members.OfType<PropertyDeclarationSyntax>())
        let place = Array.FindIndex(Endings, e => Members.NameOf(property).EndsWith(e, StringComparison.OrdinalIgnoreCase))
        where place >= 0 && Members.TypeOf(property) is not NullableTypeSyntax
        orderby place
        select property;
}
