using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>Takes away an old name whose rename is done.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameDoneFix))]
[Shared]
public sealed class RenameDoneFix : CodeFixProvider
{
    private const string Hint = "RenamedFrom";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.RenameDone);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var place in await FixPlace.AllAsync(context).ConfigureAwait(false))
        {
            if (Members.AttributeAt(place.Root, place.Diagnostic.Location.SourceSpan) is not { } attribute)
            {
                continue;
            }

            if (Attributes.NameOf(attribute) == Hint)
            {
                place.Offer($"Take [{Hint}] of '{place.Name}' away", Hint, place.Member, m => Attributes.Remove(m, attribute));
            }
            else if (Attributes.ArgumentOf(attribute, Hint) is { } argument)
            {
                place.Offer($"Take {Hint} away", Hint, attribute, a => Attributes.WithoutArgument(a, argument));
            }
        }
    }
}
