using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.History;

/// <summary>Records that something is written in another way now and still means the same, so that who compares by text alone sees that it is the same.</summary>
/// <remarks>There is nothing to migrate: only what the manifests say of how it was written changes.</remarks>
public static class Rewording
{
    /// <summary>What was recorded, in the words that models and declarations have for it now, where these are others.</summary>
    /// <param name="recorded">The schema of the history.</param>
    /// <param name="models">The models as a server spells them: they say whether it is still the same.</param>
    /// <param name="written">The models as they are written.</param>
    public static IReadOnlyList<SchemaObject> Find(Schema recorded, Schema models, Schema written) =>
    [
        .. from item in written
           let known = recorded.Find(item.Id)
           where known is not null && known == models.Find(item.Id)
           let reworded = SpellingTransfer.Reworded(known, item)
           where Words(reworded) != Words(known)
           select reworded,
    ];

    /// <summary>The manifests that have to say something else.</summary>
    /// <param name="ordered">The revisions, in order.</param>
    /// <param name="reworded">The objects in their new words.</param>
    /// <param name="adoption">What else the models differ in; of it only what is recorded and nothing else is said.</param>
    /// <returns>Each of them as it shall be.</returns>
    public static IReadOnlyList<RevisionManifest> Apply(IReadOnlyList<RevisionManifest> ordered, IEnumerable<SchemaObject> reworded, Difference adoption)
    {
        if (ordered.Count == 0)
        {
            return [];
        }

        var facts = ordered.Select(r => r.Facts.ToList()).ToList();
        foreach (var item in reworded)
        {
            Replace(facts, item);
        }

        foreach (var change in adoption.Changes.Where(c => c.Id.Kind.IsSilent))
        {
            Record(facts, change);
        }

        return [.. ordered.Select((r, i) => r with { Facts = facts[i] }).Where((r, i) => !r.Facts.SequenceEqual(ordered[i].Facts))];
    }

    private static void Record(List<List<string>> facts, Change change)
    {
        if (change.After is null && Find(facts, NameOf(change.Before!)) is { } place)
        {
            facts[place.Revision].RemoveAt(place.Line);
        }
        else
        {
            facts[facts.Count - 1].Add(SchemaFacts.Line(change));
        }
    }

    // Where it had another name when its words were recorded, the last revision says them.
    private static void Replace(List<List<string>> facts, SchemaObject item)
    {
        var line = SchemaFacts.Line(new(item, item));
        if (Find(facts, NameOf(item)) is { } place)
        {
            facts[place.Revision][place.Line] = facts[place.Revision][place.Line][0] + line.Substring(1);
        }
        else
        {
            facts[facts.Count - 1].Add(line);
        }
    }

    // The last line that says what it is.
    private static (int Revision, int Line)? Find(List<List<string>> facts, string name)
    {
        var revision = facts.FindLastIndex(f => f.Exists(l => IsOf(l, name)));
        return revision < 0 ? null : (revision, facts[revision].FindLastIndex(l => IsOf(l, name)));
    }

    private static string NameOf(SchemaObject item) => $" {item.Id.Kind.Name} {FactWriter.Word(item.Id.Path)}";

    private static bool IsOf(string line, string name) => line.Length > 0 && line[0] is '+' or '~' && string.CompareOrdinal(line, 1, name, 0, name.Length) == 0 && (line.Length == name.Length + 1 || line[name.Length + 1] == ' ');

    private static string Words(SchemaObject item) => SchemaFacts.Properties(item);
}
