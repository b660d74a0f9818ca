using SchemaGen.Core.History;

namespace SchemaGen.Cli.Revisions;

/// <summary>Sees to it that the ids and the labels of all revisions are unique over one another.</summary>
internal static class RevisionNames
{
    /// <summary>The request with an id that is free, and the ids of its parts.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="added">Revisions that were written since its history was read.</param>
    /// <param name="count">How many revisions it becomes.</param>
    /// <exception cref="CommandException">A name that was given is taken, or another revision takes the place.</exception>
    internal static IReadOnlyList<string> ChooseIds(RevisionRequest request, IReadOnlyList<RevisionManifest> added, int count)
    {
        if (added.FirstOrDefault(a => request.Parents.Count == 0 ? a.Parents.Count == 0 : a.Parents.Any(request.Parents.Contains)) is { } other)
        {
            throw new CommandException($"revision {other.Revision} ({other.Name}) was written in the meantime and follows what this one was to follow: run the command again");
        }

        var taken = request.History.Ordered.Concat(added).SelectMany(m => m.Labels.Prepend(m.Revision).Select(name => (name, m.FileName)))
            .ToLookup(n => n.name, n => n.FileName, StringComparer.Ordinal);
        foreach (var label in request.Labels)
        {
            RequireFree("--label", label, taken[label].FirstOrDefault() ?? (request.Labels.Count(l => l == label) > 1 || (request.IsIdGiven && label == request.Id) ? "another option" : null));
        }

        var ids = Ids(request, count, id => taken.Contains(id) || request.Labels.Contains(id));
        ids.ForEach(id => RequireFree("--rev-id", id, taken[id].FirstOrDefault()));
        return ids;
    }

    // Of a revision of several parts each but the first is a second later, so that files sort in their order; else it gets a suffix.
    private static List<string> Ids(RevisionRequest request, int count, Func<string, bool> taken)
    {
        List<string> ids = [];
        for (var id = request.Id; ids.Count < count; id = Next(id))
        {
            id = request.IsIdGiven || RevisionId.TimeOf(id) is not { } time ? id : RevisionId.FromTime(time, taken);
            ids.Add(id);
        }

        return ids;
    }

    private static string Next(string id) => RevisionId.TimeOf(id) is { } time ? RevisionId.FromTime(time.AddSeconds(1), _ => false) : id + "_2";

    private static void RequireFree(string option, string name, string? owner)
    {
        if (RevisionId.Check(name) is { } wrong)
        {
            throw new CommandException($"{option} '{name}' cannot be used: {wrong}");
        }

        if (owner is not null)
        {
            throw new CommandException($"{option} '{name}' is taken by {owner}: ids and labels are unique over one another, so give another one");
        }
    }
}
