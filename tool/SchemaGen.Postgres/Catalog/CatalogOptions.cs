using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>What of a database is read.</summary>
public sealed record CatalogOptions
{
    /// <summary>Schemas to leave out besides those of the system.</summary>
    public ValueList<string> LeftOut { get; init; } = [];

    /// <summary>The table of the journal, which is left out together with the schema in which it stands, but not with what stands there too.</summary>
    public ObjectId? Journal { get; init; }

    /// <summary>The only kinds that can be there, where that is known; null reads all.</summary>
    public IReadOnlySet<ObjectKind>? Kinds { get; init; }
}
