using System.Text;
using SchemaGen.Cli.Output;
using SchemaGen.Core.Schemas;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Reviewing;

/// <summary>Writes a review as a comment on a pull request: what changes first, what can go wrong beside it, the SQL and the diagrams folded.</summary>
/// <param name="review">The review.</param>
/// <param name="prefix">What stands before the path of a file in a link; null where there are no links.</param>
internal sealed class ReviewMarkdown(Review review, string? prefix)
{
    /// <summary>By this line the comment of an earlier run is found.</summary>
    internal const string Mark = "<!-- schemagen review -->";

    private readonly StringBuilder text = new();

    internal string Write()
    {
        text.Append($"{Mark}\n## Schema: {Markdown.Cell(review.Headline)}\n");
        foreach (var problem in review.Problems)
        {
            text.Append($"\n> **Not to be merged**: {Markdown.Cell(problem)}\n");
        }

        foreach (var revision in review.Revisions)
        {
            WriteRevision(revision);
        }

        WriteDiagrams();
        return text.ToString();
    }

    private void WriteRevision(ReviewedRevision revision)
    {
        text.Append($"\n### {Markdown.Cell(revision.Manifest.Name)}\n\n{revision.Manifest.Revision}, proof: {Markdown.Cell(revision.Proof)}\n\n");
        if (revision.Changes.Count > 0)
        {
            text.Append("| change | hazards | source |\n|---|---|---|\n");
        }
        else
        {
            text.Append("It changes nothing that is recorded.\n");
        }

        foreach (var change in revision.Changes)
        {
            text.Append($"| {Markdown.Cell(change.Text)} | {string.Join("<br>", change.Hazards.Select(h => Markdown.Cell(h.ToString())))} | {(change.Source is { } place ? SourceLink.Of(place, prefix) : string.Empty)} |\n");
        }

        Fold("SQL up", Markdown.Block("sql", revision.UpSql));
        Fold("SQL down", Markdown.Block("sql", revision.DownSql));
    }

    private void WriteDiagrams()
    {
        Draw("Tables before", review.Before);
        Draw("Tables after", review.After);
    }

    private void Draw(string title, Schema schema)
    {
        if (review.Tables.Any(schema.Contains))
        {
            Fold(title, Markdown.Block("mermaid", EntityDiagram.Write(schema, review.Tables)));
        }
    }

    private void Fold(string title, string content) => text.Append($"\n<details><summary>{title}</summary>\n\n{content}\n\n</details>\n");
}
