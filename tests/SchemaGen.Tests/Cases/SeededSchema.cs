using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Cases;

/// <summary>Seed rows are in the history, and are not read from a database.</summary>
internal static class SeededSchema
{
    /// <summary>What was read of a database, with the seed rows that a history or models say.</summary>
    internal static Schema WithRowsOf(this Schema read, Schema said) => new(read.Concat(said.OfType<Row>()));
}
