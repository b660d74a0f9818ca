using System.Text;

namespace SchemaGen.Cli.Reviewing;

/// <summary>Writes a review for a terminal.</summary>
internal static class ReviewText
{
    internal static string Of(Review review)
    {
        StringBuilder text = new($"{review.Headline}\n");
        foreach (var problem in review.Problems)
        {
            text.Append($"PROBLEM {problem}\n");
        }

        foreach (var revision in review.Revisions)
        {
            text.Append($"\n{revision.Manifest.Revision} {revision.Manifest.Name}\n");
            foreach (var change in revision.Changes)
            {
                text.Append($"  {change.Text}{(change.Source is { } place ? $"    {place.File}:{place.Line}" : string.Empty)}\n");
                foreach (var hazard in change.Hazards)
                {
                    text.Append($"    HAZARD {hazard}\n");
                }
            }

            text.Append($"  {(revision.Changes.Count == 0 ? "changes nothing that is recorded; " : string.Empty)}proof: {revision.Proof}\n");
        }

        return text.ToString();
    }
}
