namespace SchemaGen.Postgres.Catalog;

/// <summary>A row of a system catalog.</summary>
/// <param name="Class">The oid of the catalog.</param>
/// <param name="Object">The oid of the row.</param>
internal readonly record struct CatalogKey(uint Class, uint Object);
