using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads <c>[PartitionBy]</c>.</summary>
internal static class PartitionKeyReader
{
    public static PartitionKey? Read(Annotation attribute, ModelClass model, ModelContext context)
    {
        var strategy = (attribute.Word("strategy", 0) ?? "range").ToLowerInvariant();
        IndexKeyTarget target = new(model, strategy == "hash" ? "hash" : "btree", IsExclusion: false);
        return ModelIndexKeyReader.Read(attribute, attribute.Texts("keys", 1), target, context) is { } keys ? new(strategy, keys) : null;
    }
}
