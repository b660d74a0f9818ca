using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Text;

namespace SchemaGen.CodeFixes;

/// <summary>Gives an index or a constraint whose name is taken a free one, and cuts names that are too long.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameFix))]
[Shared]
public sealed class NameFix : CodeFixProvider
{
    private static readonly string[] Named = [.. KnownAttributes.All.Where(a => a.IsNamed).Select(a => a.Name)];

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.DuplicateName, DiagnosticIds.NameTooLong);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var place in await FixPlace.AllAsync(context).ConfigureAwait(false))
        {
            var attribute = Members.AttributeAt(place.Root, place.Diagnostic.Location.SourceSpan);
            if (attribute is not null && Named.Contains(Attributes.NameOf(attribute)))
            {
                await OfferFreeAsync(place, attribute).ConfigureAwait(false);
            }
            else if (place.Diagnostic.Id == DiagnosticIds.NameTooLong)
            {
                OfferShort(place, attribute);
            }
        }
    }

    private static async Task OfferFreeAsync(FixPlace place, AttributeSyntax attribute)
    {
        if (await FreeName.FindAsync(place, attribute).ConfigureAwait(false) is { } name)
        {
            place.Offer($"Name it '{name}'", "FreeName", attribute, a => Attributes.WithArgument(a, "Name", name));
        }
    }

    private static void OfferShort(FixPlace place, AttributeSyntax? attribute)
    {
        if (attribute is null && Members.IsProperty(place.Member) && Attributes.Find(place.Member, "Column") is null)
        {
            var name = Cut(NamingConventions.SnakeCase(place.Name));
            place.OfferAttribute($"Name its column '{name}'", "Cut", KnownNames.Column, $"({Attributes.Quote(name)})");
        }
        else if (attribute?.ArgumentList?.Arguments.Select(a => a.Expression).OfType<LiteralExpressionSyntax>().FirstOrDefault(IsTooLong) is { } literal)
        {
            var name = Cut(literal.Token.ValueText);
            place.Offer($"Cut the name to '{name}'", "Cut", literal, l =>
                SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name)).WithTriviaFrom(l));
        }
    }

    private static bool IsTooLong(LiteralExpressionSyntax literal) => literal.IsKind(SyntaxKind.StringLiteralExpression) && SqlIdentifier.IsTooLong(literal.Token.ValueText);

    private static string Cut(string name) => ObjectName.Clip(name, SqlIdentifier.MaxBytes).TrimEnd('_');
}
