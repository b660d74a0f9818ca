using System.Data;
using Npgsql;
using SchemaGen.Core.Planning.Preserving;
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
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CatalogException">It cannot be read.</exception>
    public static async Task<Schema> ReadAsync(string connectionString, CatalogOptions options, CancellationToken cancellation = default)
    {
        await using var session = await CatalogSession.OpenAsync(connectionString, cancellation);
        try
        {
            return await ReadAsync(session.Connection, options, cancellation);
        }
        catch (NpgsqlException e)
        {
            throw session.Failure(e);
        }
    }

    internal static async Task<Schema> ReadAsync(NpgsqlConnection connection, CatalogOptions options, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await using var batch = new NpgsqlBatch(connection, transaction);
        var readers = CatalogReaders.All.Where(r => r.Kind is not { } kind || options.Kinds is not { } kinds || kinds.Contains(kind)).ToList();
        batch.BatchCommands.Add(Command("session", options));
        foreach (var reader in readers)
        {
            batch.BatchCommands.Add(Command(reader.Stem, options));
        }

        batch.BatchCommands.Add(Command("need", options));
        await using var results = await batch.ExecuteReaderAsync(cancellation);
        List<SchemaObject> objects = [];
        CatalogLookups lookups = new();
        foreach (var reader in readers)
        {
            await results.NextResultAsync(cancellation);
            CatalogRow row = new(results);
            while (await results.ReadAsync(cancellation))
            {
                if (reader.Read(row, lookups) is { } item)
                {
                    lookups.Add(item);
                    objects.Add(row.Comment is null && !row.IsImplied ? item : item with { Comment = row.Comment, IsImplied = row.IsImplied });
                    lookups.Add(row.Key, item.Id);
                }
            }
        }

        await results.NextResultAsync(cancellation);
        return ImpliedParts.MarkOwnColumns(new(await Needs.AddAsync(objects, results, lookups, cancellation)));
    }

    private static NpgsqlBatchCommand Command(string stem, CatalogOptions options)
    {
        NpgsqlBatchCommand command = new(EmbeddedFile.Read($"catalog/{stem}.sql"));
        if (command.CommandText.Contains("$1", StringComparison.Ordinal))
        {
            string[] leftOut = ["information_schema", TrashSchema.Name, .. options.LeftOut];
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = leftOut });
        }

        if (command.CommandText.Contains("$2", StringComparison.Ordinal))
        {
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = options.Journal is { } journal ? [journal.Schema, journal.Name] : [] });
        }

        return command;
    }
}
