using SchemaGen.Core.Schemas;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes objects of the rows of a query.</summary>
/// <param name="stem">The name of the query and, where it is about one, of the kind.</param>
internal abstract class RowReader(string stem)
{
    internal string Stem { get; } = stem;

    /// <summary>The kind that it is about; null where it only serves others.</summary>
    internal ObjectKind? Kind { get; } = ObjectKinds.Named(stem);

    /// <summary>The object that a row is about, without its comment; null where it is none or where it belongs to what is left out.</summary>
    internal abstract SchemaObject? Read(CatalogRow row, CatalogLookups lookups);
}
