using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;

namespace SchemaGen.CodeFixes;

/// <summary>Where something is to be mended.</summary>
/// <param name="Context">Who asks.</param>
/// <param name="Diagnostic">What was reported.</param>
/// <param name="Root">The file.</param>
/// <param name="Member">What it was reported at.</param>
internal sealed record FixPlace(CodeFixContext Context, Diagnostic Diagnostic, SyntaxNode Root, SyntaxNode Member)
{
    /// <summary>The places of all that was reported.</summary>
    public static async Task<IReadOnlyList<FixPlace>> AllAsync(CodeFixContext context) =>
        await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            ? [.. context.Diagnostics.Select(d => (Diagnostic: d, Member: Members.At(root, d.Location.SourceSpan))).Where(x => x.Member is not null).Select(x => new FixPlace(context, x.Diagnostic, root, x.Member!))]
            : [];

    /// <summary>The name of the member.</summary>
    public string Name => Members.NameOf(Member);

    /// <summary>Offers to replace a node.</summary>
    /// <param name="title">What a person reads.</param>
    /// <param name="key">What is the same for the same fix elsewhere.</param>
    /// <param name="old">The node.</param>
    /// <param name="replace">Makes the new one.</param>
    public void Offer<T>(string title, string key, T old, Func<T, SyntaxNode> replace)
        where T : SyntaxNode => Context.RegisterCodeFix(
        CodeAction.Create(title, _ => Task.FromResult(Context.Document.WithSyntaxRoot(Root.ReplaceNode(old, replace(old)))), key),
        Diagnostic);

    /// <summary>Offers to add an attribute to the member.</summary>
    /// <param name="title">What a person reads.</param>
    /// <param name="key">What is the same for the same fix elsewhere.</param>
    /// <param name="fullName">The full name of its class.</param>
    /// <param name="arguments">Its arguments with their brackets; empty for none.</param>
    public void OfferAttribute(string title, string key, string fullName, string arguments = "") => Context.RegisterCodeFix(
        CodeAction.Create(title, c => WithAttributeAsync(fullName, arguments, c), key),
        Diagnostic);

    private async Task<Document> WithAttributeAsync(string fullName, string arguments, CancellationToken cancellation)
    {
        var root = Root.ReplaceNode(Member, Attributes.Add(Member, Attributes.Make(fullName, arguments)));
        var model = await Context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return Context.Document.WithSyntaxRoot(model is not null && Usings.IsInScope(model, Member.SpanStart, fullName) ? root : Usings.Add(root, fullName));
    }
}
