using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Cli.Reviewing;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.History;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Proving;

/// <summary>Where the models of a release said the tables and columns that its revisions made.</summary>
/// <param name="workspace">Where the revisions are.</param>
/// <param name="release">The commit, branch or tag of the release.</param>
internal sealed class ReleaseSources(Workspace workspace, string release)
{
    private readonly Dictionary<ObjectId, SourceSpan> places = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> files = new(StringComparer.Ordinal);

    /// <summary>Takes in the places that revisions name, those of later ones in the place of those of earlier ones.</summary>
    internal void Read(IReadOnlyList<(RevisionManifest Manifest, string UpSql)> revisions)
    {
        var schema = Schema.Empty;
        foreach (var (manifest, sql) in revisions)
        {
            var difference = HistoryFold.Changes(schema, manifest);
            SourceLines lines = new(sql, ".");
            foreach (var change in difference.Changes)
            {
                if (lines.Find(change) is { } place)
                {
                    places[change.Id] = place;
                }
            }

            schema = HistoryFold.Fold(schema, [manifest]);
        }
    }

    /// <summary>The place of a table or a column: its property where the file of the release has it, else its class; null where no revision names a place.</summary>
    internal async Task<SourceSpan?> FindAsync(ObjectId id, CancellationToken cancellation)
    {
        var place = places.GetValueOrDefault(id) ?? (id.Table.Length > 0 ? places.GetValueOrDefault(id.TableId) : null);
        var file = place is null ? string.Empty : Path.GetFullPath(place.File, workspace.Settings.Root);
        if (place is null || id.Table.Length == 0 || !Directory.Exists(Path.GetDirectoryName(file)))
        {
            return place;
        }

        return (await FilesOfAsync(Path.GetDirectoryName(file)!, cancellation)).GetValueOrDefault(Path.GetFileName(file)) is { } text && LineOf(text, place.Line, id.Name) is { } line ? place with { Line = line } : place;
    }

    // Each folder is asked for once.
    private async Task<IReadOnlyDictionary<string, string>> FilesOfAsync(string folder, CancellationToken cancellation)
    {
        if (!files.TryGetValue(folder, out var found))
        {
            files.Add(folder, found = await new GitFolder(folder).FilesAsync(release, cancellation));
        }

        return found;
    }

    // The property in the class in which the place is, or in the only class that has it where the file has moved on.
    private static int? LineOf(string text, int line, string column)
    {
        var tree = CSharpSyntaxTree.ParseText(text);
        var properties = tree.GetRoot().DescendantNodes().OfType<PropertyDeclarationSyntax>().Where(p => NamesOf(p).Contains(column)).ToList();
        var found = properties.Find(p => p.Parent is { } type && Lines(type) is var (first, last) && first <= line && line <= last) ?? (properties.Count == 1 ? properties[0] : null);
        return found is null ? null : tree.GetLineSpan(found.Identifier.Span).StartLinePosition.Line + 1;

        (int First, int Last) Lines(Microsoft.CodeAnalysis.SyntaxNode type) =>
            tree.GetLineSpan(type.Span) is var span ? (span.StartLinePosition.Line + 1, span.EndLinePosition.Line + 1) : default;
    }

    // As the conventions or [Column] name its column.
    private static IEnumerable<string> NamesOf(PropertyDeclarationSyntax property) =>
        property.AttributeLists.SelectMany(l => l.Attributes).Where(a => a.Name.ToString().Split('.')[^1] is "Column" or "ColumnAttribute")
            .SelectMany(a => a.ArgumentList?.Arguments ?? []).Select(a => a.Expression).OfType<LiteralExpressionSyntax>().Select(e => e.Token.ValueText)
            .Concat([NamingConventions.SnakeCase(property.Identifier.ValueText), property.Identifier.ValueText]);
}
