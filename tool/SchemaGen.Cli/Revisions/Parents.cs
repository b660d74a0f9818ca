using SchemaGen.Core.History;

namespace SchemaGen.Cli.Revisions;

/// <summary>Decides which revisions a new one follows.</summary>
public static class Parents
{
    /// <summary>The parents of a new revision.</summary>
    /// <param name="history">The history.</param>
    /// <param name="head">What <c>--head</c> says, or null for the only head.</param>
    /// <param name="splice">Whether it may follow a revision that has a follower already.</param>
    /// <exception cref="CommandException">There are several heads, or the revision is none.</exception>
    public static IReadOnlyList<RevisionManifest> Of(RevisionHistory history, string? head, bool splice)
    {
        var heads = history.Heads;
        if (head is null)
        {
            return heads.Count < 2
                ? heads
                : throw new CommandException($"there are {heads.Count} heads ({string.Join(", ", heads.Select(h => h.Revision))}): join them by 'schemagen merge' or 'schemagen rebase', or give the one to follow by --head");
        }

        var chosen = history.Resolve(head);
        var inner = chosen.FirstOrDefault(c => !splice && heads.All(h => h.Revision != c.Revision));
        return inner is null
            ? chosen
            : throw new CommandException($"revision {inner.Revision} is no head: give --splice to begin a branch there");
    }
}
