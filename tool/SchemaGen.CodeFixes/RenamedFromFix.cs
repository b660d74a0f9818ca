using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>Says of something new that it is something old under another name, where the revisions have something that looks like it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenamedFromFix))]
[Shared]
public sealed class RenamedFromFix : CodeFixProvider
{
    private const string Property = "RenamedFrom";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.NoMigration);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var place in await FixPlace.AllAsync(context).ConfigureAwait(false))
        {
            var names = place.Diagnostic.Properties.TryGetValue(Property, out var known) ? known : null;
            foreach (var name in (names ?? string.Empty).Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                Offer(place, name);
            }
        }
    }

    private static void Offer(FixPlace place, string name)
    {
        if (Members.AttributeAt(place.Root, place.Diagnostic.Location.SourceSpan) is not { } attribute)
        {
            place.OfferAttribute($"'{place.Name}' was called '{name}'", Property + name, KnownNames.RenamedFrom, $"({Attributes.Quote(name)})");
        }
        else if (Attributes.NameOf(attribute) == "PgIndex")
        {
            place.Offer($"The index was called '{name}'", Property + name, attribute, a => Attributes.WithArgument(a, Property, name));
        }
    }
}
