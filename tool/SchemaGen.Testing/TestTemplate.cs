using System.Security.Cryptography;
using System.Text;
using Npgsql;
using SchemaGen.Migrations;

namespace SchemaGen.Testing;

/// <summary>A TestTemplate is the database that all databases of tests are copied from; it stays on the server for the next run.</summary>
internal sealed class TestTemplate(TestDatabaseOptions options, Func<string, string> connectionOf)
{
    /// <summary>Its name, which tells of its revisions, its journal and its seed.</summary>
    public string Name { get; } = $"schemagen_template_{Hash(options)}";

    /// <summary>Makes it where it is missing; the caller has the lock, so that of several runs one does it.</summary>
    /// <param name="admin">The connection to the server.</param>
    /// <param name="unfinished">The name that it has until it is done.</param>
    /// <param name="cancellation">Leaves it undone.</param>
    public async Task EnsureAsync(NpgsqlConnection admin, string unfinished, CancellationToken cancellation)
    {
        await using NpgsqlCommand exists = new(TestingSql.Of("has_template", ("name", Name)), admin);
        if (!(bool)(await exists.ExecuteScalarAsync(cancellation))!)
        {
            await TestDatabases.ExecuteAsync(admin, TestingSql.Of("create_empty", ("name", unfinished)), cancellation);
            await FillAsync(unfinished, cancellation);
            foreach (var statement in TestingSql.Of("finish_template", ("name", unfinished), ("template", Name)).Split(';')[..^1])
            {
                await TestDatabases.ExecuteAsync(admin, statement, cancellation);
            }
        }

        await TestDatabases.ExecuteAsync(admin, TestingSql.Of("use_template", ("name", Name)), cancellation);
    }

    private async Task FillAsync(string name, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionOf(name)) { Pooling = false }.ConnectionString);
        await new Migrator(source, options.Revisions, options.Migrator).UpgradeAsync("heads", cancellation);
        await (options.Seed?.Invoke(source, cancellation) ?? Task.CompletedTask);
    }

    private static string Hash(TestDatabaseOptions options)
    {
        var text = string.Join('\0', [.. options.Revisions.Checksums(), options.Migrator.JournalSchema, options.Migrator.JournalTable, options.Seed is null ? "" : "seed " + options.SeedVersion]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
