using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>What of a database is read.</summary>
public sealed record CatalogOptions
{
    /// <summary>Schemas to leave out besides those of the system, such as that of the journal.</summary>
    public ValueList<string> LeftOut { get; init; } = [];

    /// <summary>The only kinds that can be there, where that is known; null reads all.</summary>
    public IReadOnlySet<ObjectKind>? Kinds { get; init; }
}
