using System.Text.Json;
using SchemaGen.Cli.Output;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Reviewing;

/// <summary>Writes a review for programs.</summary>
internal static class ReviewJson
{
    internal static string Of(Review review) => JsonOutput.Object(json =>
    {
        json.WriteString("base", review.Base);
        json.WriteStrings("problems", review.Problems);
        json.WriteStartArray("revisions");
        foreach (var revision in review.Revisions)
        {
            Write(json, revision);
        }

        json.WriteEndArray();
        json.WriteString("diagramBefore", EntityDiagram.Write(review.Before, review.Tables));
        json.WriteString("diagramAfter", EntityDiagram.Write(review.After, review.Tables));
    });

    private static void Write(Utf8JsonWriter json, ReviewedRevision revision)
    {
        json.WriteStartObject();
        json.WriteString("revision", revision.Manifest.Revision);
        json.WriteString("name", revision.Manifest.Name);
        json.WriteString("proof", revision.Proof);
        json.WriteStartArray("changes");
        foreach (var change in revision.Changes)
        {
            json.WriteStartObject();
            json.WriteString("action", change.Change.Action.ToString().ToLowerInvariant());
            json.WriteString("kind", change.Change.Id.Kind.Name);
            json.WriteString("name", change.Change.Id.Path);
            json.WriteString("text", change.Text);
            json.WriteStrings("hazards", change.Hazards.Select(h => h.ToString()));
            json.WriteString("file", change.Source?.File);
            json.WriteNumber("line", change.Source?.Line ?? 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("up", revision.UpSql);
        json.WriteString("down", revision.DownSql);
        json.WriteEndObject();
    }
}
