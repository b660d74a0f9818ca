namespace SchemaGen.Postgres.Catalog;

/// <summary>The list of all readers, in the order in which the catalog is read: what others look up comes first.</summary>
internal static class CatalogReaders
{
    internal static IReadOnlyList<RowReader> All { get; } =
    [
        new SchemaReader(),
        new ExtensionReader(),
        new EnumReader(),
        new SequenceReader(),
        new TableReader(),
        new IndexKeyReader(),
        new ColumnReader(),
        new SequenceOwnerReader(),
        new PrimaryKeyReader(),
        new UniqueReader(),
        new CheckReader(),
        new ExclusionReader(),
        new IndexReader(),
        new ForeignKeyReader(),
    ];
}
