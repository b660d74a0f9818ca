using SchemaGen.Cli.Proving;

namespace SchemaGen.Cli.Reviewing;

/// <summary>Runs the revisions of a review up, down and up again on a throwaway server.</summary>
internal static class ReviewProof
{
    /// <summary>The review with what became of it; a revision that does not do what its manifest says stands in the way of a merge.</summary>
    internal static async Task<Review> AddAsync(Workspace workspace, Review review, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        var added = review.Revisions.Select(r => r.Manifest.Revision).ToHashSet(StringComparer.Ordinal);
        var split = history.Ordered.ToLookup(r => added.Contains(r.Revision));
        if (added.Count == 0)
        {
            return review;
        }

        var proof = await new HistoryProof(workspace, isTraced: false) { Say = workspace.Terminal.Explain }.ProveAsync([.. split[false]], [.. split[true]], cancellation);
        var said = proof.Obstacle is { } obstacle ? $"cannot be run: {obstacle}" : proof.Refutation is null ? "ran up, down and up again" : "refuted";
        return review with
        {
            Revisions = [.. review.Revisions.Select(r => r with { Proof = said })],
            Problems = [.. review.Problems, .. proof.Refutation is { } refutation ? [$"a revision does not do what its manifest says: {refutation}"] : (IEnumerable<string>)[]],
        };
    }
}
