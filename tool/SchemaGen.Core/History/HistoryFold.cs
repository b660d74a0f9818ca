using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.History;

/// <summary>Folds the facts of revisions into the schema that they make, with no database.</summary>
public static class HistoryFold
{
    /// <summary>The schema after the revisions, which stand in order.</summary>
    /// <exception cref="HistoryException">A fact cannot be read; the message names revision and fact.</exception>
    public static Schema Fold(IEnumerable<RevisionManifest> revisions) => Fold(Schema.Empty, revisions);

    /// <summary>What the revisions, which stand in order, make of a schema.</summary>
    /// <exception cref="HistoryException">A fact cannot be read; the message names revision and fact.</exception>
    public static Schema Fold(Schema schema, IEnumerable<RevisionManifest> revisions)
    {
        List<ParsedFacts> pending = [];
        foreach (var facts in revisions.Select(r => Read(r, SchemaFacts.ParseManifest)))
        {
            if (facts.IsPlain && !schema.HasChildTables)
            {
                pending.Add(facts);
                continue;
            }

            schema = facts.ApplyTo(ParsedFacts.Join(pending).ApplyTo(schema));
            pending.Clear();
        }

        return ParsedFacts.Join(pending).ApplyTo(schema);
    }

    /// <summary>What a revision does to a schema, with all that it has to make anew along with it.</summary>
    /// <exception cref="HistoryException">A fact cannot be read; the message names revision and fact.</exception>
    public static Difference Changes(Schema schema, RevisionManifest revision) => Read(revision, facts => SchemaFacts.Changes(schema, facts));

    private static T Read<T>(RevisionManifest revision, Func<IReadOnlyList<string>, T> read)
    {
        try
        {
            return read(revision.Facts);
        }
        catch (FormatException e)
        {
            throw new HistoryException($"the manifest of revision {revision.Revision} cannot be read: {e.Message}");
        }
    }
}
