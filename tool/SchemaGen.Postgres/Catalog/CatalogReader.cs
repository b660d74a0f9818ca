using System.Data;
using Npgsql;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Reads what a database holds from its system catalogs, PostgreSQL 14 to 18, in one round trip and one snapshot.</summary>
public static class CatalogReader
{
    /// <summary>The kinds that are read.</summary>
    public static IReadOnlyList<ObjectKind> Kinds { get; } = [.. CatalogReaders.All.Select(r => r.Kind).OfType<ObjectKind>()];

    /// <summary>Reads a database.</summary>
    /// <param name="connectionString">Where it is, in Npgsql's keywords.</param>
    /// <param name="options">What is read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CatalogException">It cannot be read.</exception>
    public static async Task<Schema> ReadAsync(string connectionString, CatalogOptions options, CancellationToken cancellationToken = default)
    {
        await using var session = await CatalogSession.OpenAsync(connectionString, cancellationToken);
        try
        {
            return await ReadAsync(session.Connection, options, cancellationToken);
        }
        catch (NpgsqlException e)
        {
            throw session.Failure(e);
        }
    }

    internal static async Task<Schema> ReadAsync(NpgsqlConnection connection, CatalogOptions options, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await using var batch = new NpgsqlBatch(connection, transaction);
        var readers = CatalogReaders.All.Where(r => r.Kind is not { } kind || options.Kinds is not { } kinds || kinds.Contains(kind)).ToList();
        batch.BatchCommands.Add(Command("session", options));
        foreach (var reader in readers)
        {
            batch.BatchCommands.Add(Command(reader.Stem, options));
        }

        batch.BatchCommands.Add(Command("need", options));
        await using var results = await batch.ExecuteReaderAsync(cancellationToken);
        List<SchemaObject> objects = [];
        CatalogLookups lookups = new();
        foreach (var reader in readers)
        {
            await results.NextResultAsync(cancellationToken);
            CatalogRow row = new(results);
            while (await results.ReadAsync(cancellationToken))
            {
                if (reader.Read(row, lookups) is { } item)
                {
                    lookups.Add(item);
                    objects.Add(row.Comment is null && !row.IsImplied ? item : item with { Comment = row.Comment, IsImplied = row.IsImplied });
                    lookups.Add(row.Key, item.Id);
                }
            }
        }

        await results.NextResultAsync(cancellationToken);
        return ImpliedParts.Settle(new(await Needs.AddAsync(objects, results, lookups, cancellationToken)));
    }

    private static NpgsqlBatchCommand Command(string stem, CatalogOptions options)
    {
        NpgsqlBatchCommand command = new(CatalogSql.Read(stem));
        if (command.CommandText.Contains("$1", StringComparison.Ordinal))
        {
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = ["information_schema", .. options.LeftOut] });
        }

        if (command.CommandText.Contains("$2", StringComparison.Ordinal))
        {
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = options.Journal is { } journal ? [journal.Schema, journal.Name] : [] });
        }

        return command;
    }
}
