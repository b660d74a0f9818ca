using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Finds the name that an index or a constraint would have if it were given none: that of the naming convention, free and short enough.</summary>
internal static class FreeName
{
    /// <summary>The name; null where the models do not tell.</summary>
    public static async Task<string?> FindAsync(FixPlace place, AttributeSyntax attribute)
    {
        var cancellation = place.Context.CancellationToken;
        if (await place.Context.Document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return null;
        }

        var start = attribute.SyntaxTree.GetLineSpan(attribute.Span, cancellation).StartLinePosition;
        var tree = attribute.SyntaxTree.WithRootAndOptions(place.Root.ReplaceNode(attribute, WithoutName(attribute)), attribute.SyntaxTree.Options);
        var model = ModelReader.Read(compilation.ReplaceSyntaxTree(attribute.SyntaxTree, tree), new ModelOptions(), cancellation);
        return model.Sources
            .Where(s => s.Value.File == tree.FilePath && s.Value.Line == start.Line + 1 && s.Value.Column == start.Character + 1 && s.Key.Kind != ObjectKinds.Named("schema"))
            .Select(s => s.Key.Name)
            .FirstOrDefault();
    }

    private static AttributeSyntax WithoutName(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == "Name") is { } name
            ? attribute.WithArgumentList(attribute.ArgumentList.WithArguments(attribute.ArgumentList.Arguments.Remove(name)))
            : attribute;
}
