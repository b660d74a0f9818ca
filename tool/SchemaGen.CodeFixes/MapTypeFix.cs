using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>Gives a property whose type has no mapping a type of PostgreSQL, or leaves it out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MapTypeFix))]
[Shared]
public sealed class MapTypeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.UnmappedType);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var place in await FixPlace.AllAsync(context).ConfigureAwait(false))
        {
            foreach (var type in (string[])["text", "jsonb"])
            {
                OfferType(place, type);
            }

            place.OfferAttribute($"Leave '{place.Name}' out by [NotMapped]", "NotMapped", KnownNames.NotMapped);
        }
    }

    private static void OfferType(FixPlace place, string type)
    {
        var title = $"Map '{place.Name}' to {type}";
        if (Attributes.Find(place.Member, "Column") is { } column)
        {
            place.Offer(title, type, column, c => Attributes.WithArgument(c, "TypeName", type));
        }
        else
        {
            place.OfferAttribute(title, type, KnownNames.Column, $"(TypeName = {Attributes.Quote(type)})");
        }
    }
}
