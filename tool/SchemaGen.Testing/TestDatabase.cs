using Npgsql;

namespace SchemaGen.Testing;

/// <summary>A TestDatabase is a database of one test, with every revision applied; it is dropped when it is disposed of.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly TestDatabases databases;
    private readonly Lazy<NpgsqlDataSource> source;

    internal TestDatabase(TestDatabases databases, string name, string connectionString)
    {
        (this.databases, Name, ConnectionString) = (databases, name, connectionString);
        source = new(() => NpgsqlDataSource.Create(connectionString));
    }

    /// <summary>Its name on the server.</summary>
    public string Name { get; }

    /// <summary>Its connection string for Npgsql.</summary>
    public string ConnectionString { get; }

    /// <summary>A data source for it, which goes with it.</summary>
    public NpgsqlDataSource DataSource => source.Value;

    /// <summary>Ends its connections and drops it.</summary>
    public async ValueTask DisposeAsync()
    {
        await (source.IsValueCreated ? source.Value.DisposeAsync() : ValueTask.CompletedTask);
        await databases.DropAsync(Name);
    }
}
