using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>A column or an expression of an index.</summary>
/// <param name="IsKey">Whether the index is sorted by it; else it is carried along (INCLUDE).</param>
/// <param name="Key">What it is.</param>
internal sealed record IndexPart(bool IsKey, IndexKey Key);
