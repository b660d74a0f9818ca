using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Postgres.Catalog;

namespace SchemaGen.Tests.Catalog;

/// <summary>What the tests of the catalog have in common.</summary>
public abstract class CatalogTest
{
    protected static ObjectId Cars { get; } = Table.IdOf("public", "cars");

    /// <summary>Runs SQL on a new database and reads it.</summary>
    protected static async Task<Schema> ReadAsync(string sql, params string[] leftOut)
    {
        var database = await TestServer.CreateDatabaseAsync();
        await TestServer.ExecuteAsync(database, sql);
        return await CatalogReader.ReadAsync(database, new() { LeftOut = [.. leftOut] });
    }

    protected static async Task<T> ReadOneAsync<T>(string sql)
        where T : SchemaObject => (await ReadAsync(sql)).OfType<T>().Single();

    protected static SqlExpression Sql(string text) => SqlExpression.FromServer(text);

    protected static ObjectId OfCars(ObjectKind kind, string name) => new(kind, "public", name, "cars");
}
