using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>Makes a property nullable or not nullable, as what else is said of it asks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NullabilityFix))]
[Shared]
public sealed class NullabilityFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.NullableKey, DiagnosticIds.SetNullOnRequired, DiagnosticIds.RequiredNullable);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var place in await FixPlace.AllAsync(context).ConfigureAwait(false))
        {
            if (place.Diagnostic.Id == DiagnosticIds.SetNullOnRequired)
            {
                OfferNullable(place);
                continue;
            }

            OfferNotNullable(place);
            if (place.Diagnostic.Id == DiagnosticIds.RequiredNullable && Attributes.Find(place.Member, "Required") is { } required)
            {
                place.Offer($"Let '{place.Name}' be null: take [Required] away", "Nullable", place.Member, m => Attributes.Remove(m, required));
            }
        }
    }

    // A key that a navigation names is not at this place.
    private static void OfferNullable(FixPlace place)
    {
        if (Members.AttributeAt(place.Root, place.Diagnostic.Location.SourceSpan) is not null && Members.TypeOf(place.Member) is { } type and not NullableTypeSyntax)
        {
            place.Offer($"Make '{place.Name}' nullable", "Nullable", type, t => SyntaxFactory.NullableType(t.WithoutTrailingTrivia()).WithTrailingTrivia(t.GetTrailingTrivia()));
        }
    }

    private static void OfferNotNullable(FixPlace place)
    {
        if (PlainTypeOf(place.Member) is var (written, plain))
        {
            place.Offer($"Make '{place.Name}' not nullable", "NotNullable", written, t => plain.WithTriviaFrom(t));
        }
    }

    // int? and string?, and Nullable<int>.
    private static (TypeSyntax Written, TypeSyntax Plain)? PlainTypeOf(SyntaxNode member) => Members.TypeOf(member) switch
    {
        NullableTypeSyntax nullable => (nullable, nullable.ElementType),
        GenericNameSyntax { Identifier.ValueText: "Nullable", TypeArgumentList.Arguments: [var argument] } generic => (generic, argument),
        QualifiedNameSyntax { Right: GenericNameSyntax { Identifier.ValueText: "Nullable", TypeArgumentList.Arguments: [var argument] } } qualified => (qualified, argument),
        _ => null,
    };
}
