using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>How a file ends its lines.</summary>
internal static class LineEnd
{
    /// <summary>The end of the first line; that of Unix where there is only one line.</summary>
    public static SyntaxTrivia Of(SyntaxNode root) =>
        root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia)) is var found && found.IsKind(SyntaxKind.EndOfLineTrivia) ? found : SyntaxFactory.LineFeed;
}
