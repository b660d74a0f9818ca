using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Agreement;

/// <summary>Tells which revision last said what an object is.</summary>
internal sealed class FactOrigins
{
    private Dictionary<ObjectId, RevisionManifest> origins = [];

    /// <summary>Reads the facts of revisions, which stand in order and can be read.</summary>
    public FactOrigins(IEnumerable<RevisionManifest> ordered)
    {
        foreach (var revision in ordered)
        {
            foreach (var line in revision.Facts)
            {
                Read(line, revision);
            }
        }
    }

    /// <summary>The revision that made the object, or its table where it was made with that; null where none did.</summary>
    public RevisionManifest? Of(SchemaObject item) => Get(item.Id) ?? (item.Owner is { } owner ? Get(owner) : null);

    private RevisionManifest? Get(ObjectId id) => origins.TryGetValue(id, out var found) ? found : null;

    private void Read(string line, RevisionManifest revision)
    {
        FactReader reader = new(line);
        var (sign, kind, path) = (reader.ReadWord(), ObjectKinds.Named(reader.ReadWord()), reader.ReadWord());
        if (kind is null || ObjectId.Parse(kind, path) is not { } id)
        {
            return;
        }

        switch (sign)
        {
            case "-":
                origins.Remove(id);
                break;
            case ">" when ObjectId.Parse(kind, reader.ReadWord()) is { } to:
                Renamer renamer = new([new(id, to)]);
                origins = origins.ToDictionary(o => renamer.Apply(o.Key), o => o.Value);
                break;
            case ">":
                break;
            default:
                origins[id] = revision;
                break;
        }
    }
}
