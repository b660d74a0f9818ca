using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.History;

/// <summary>Folds the facts of revisions into the schema that they make, with no database.</summary>
public static class HistoryFold
{
    /// <summary>The schema after the revisions, which stand in order.</summary>
    /// <exception cref="HistoryException">A fact cannot be read; the message names revision and fact.</exception>
    public static Schema Fold(IEnumerable<RevisionManifest> revisions)
    {
        var schema = Schema.Empty;
        foreach (var revision in revisions)
        {
            try
            {
                schema = SchemaFacts.Apply(schema, revision.Facts);
            }
            catch (FormatException e)
            {
                throw new HistoryException($"the manifest of revision {revision.Revision} cannot be read: {e.Message}");
            }
        }

        return schema;
    }
}
