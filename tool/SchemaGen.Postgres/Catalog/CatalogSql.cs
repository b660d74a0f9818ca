namespace SchemaGen.Postgres.Catalog;

/// <summary>The queries of the catalog, one file a kind.</summary>
internal static class CatalogSql
{
    internal static string Read(string stem)
    {
        using var stream = typeof(CatalogSql).Assembly.GetManifestResourceStream($"catalog/{stem}.sql")
            ?? throw new InvalidOperationException($"The query catalog/{stem}.sql is missing.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
