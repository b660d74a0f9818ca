using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Postgres.Sizes;

/// <summary>A table with its size.</summary>
/// <param name="Id">The table.</param>
/// <param name="Size">How large it is.</param>
/// <param name="DeadRows">Its rows that no transaction sees any more and VACUUM has not taken away, as the server estimates them.</param>
public sealed record MeasuredTable(ObjectId Id, TableSize Size, long DeadRows);
