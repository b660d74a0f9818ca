using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads what a table uses an index for: <c>[ReplicaIdentity]</c> and <c>[ClusterOn]</c>, once all indexes have their names.</summary>
internal static class IndexUseReader
{
    public static IEnumerable<(SchemaObject Item, Annotation Attribute)> Read(ModelClass model, IEnumerable<SchemaObject> parts, ModelContext context)
    {
        if (model.Annotations.Find("ReplicaIdentity") is { } identity)
        {
            // Where the assembly of the attributes is missing, a mode is known by its name alone.
            var mode = identity.Word("mode", 0);
            var name = mode is "Full" or "Nothing" ? null : identity.Text("index", 0);
            var index = name is null ? null : IndexNamed(name, identity);
            if (index is not null || name is null)
            {
                yield return (new ReplicaIdentity(model.Table with { Kind = ReplicaIdentity.ObjectKind }, index) { Full = index is null && mode != "Nothing" }, identity);
            }
        }

        if (model.Annotations.Find("ClusterOn") is { } cluster && IndexNamed(cluster.Text("index", 0) ?? string.Empty, cluster) is { } on)
        {
            yield return (new Cluster(model.Table with { Kind = Cluster.ObjectKind }, on), cluster);
        }

        ObjectId? IndexNamed(string name, Annotation attribute)
        {
            var found = IndexReference.Find(parts, name);
            if (found is null)
            {
                context.Report(DiagnosticIds.UnknownIndex, $"'{name}' is no index or constraint of '{model.Table.Display}'", attribute.Location);
            }

            return found;
        }
    }
}
