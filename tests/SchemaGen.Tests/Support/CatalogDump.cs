using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Support;

/// <summary>A judge for servers that no pg_dump is at hand for: what a database holds, by a query of its own that shares nothing with our reader.</summary>
internal static class CatalogDump
{
    /// <summary>The objects of a database, a line each.</summary>
    public static Task<string> ReadAsync(ScratchDatabase database) => QueryText.RunAsync(database, EmbeddedSql.Read("CatalogDump.sql"));
}
