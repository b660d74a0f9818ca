using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>Leaves a table or a column alone that models and revisions do not agree about. It is no fix for all at once: each is a decision.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnmanagedFix))]
[Shared]
public sealed class UnmanagedFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.NoMigration, DiagnosticIds.NotInModels);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var place in await FixPlace.AllAsync(context).ConfigureAwait(false))
        {
            // What stands in an attribute is an index or a constraint, which follows its table.
            if (Members.AttributeAt(place.Root, place.Diagnostic.Location.SourceSpan) is null && (Members.IsProperty(place.Member) || place.Member is TypeDeclarationSyntax))
            {
                place.OfferAttribute($"Leave '{place.Name}' to something else by [Unmanaged]", "Unmanaged", KnownNames.Unmanaged);
            }
        }
    }
}
