using System.Globalization;
using Npgsql;
using SchemaGen.Core;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Fleets;

/// <summary>Finds what <c>--targets</c> names: a file with a database a line, a query of their names, or a pattern of schemas.</summary>
internal static class FleetTargets
{
    private const string Query = "query:";
    private const string Schemas = "schemas:";

    /// <summary>The databases or schemas, in their order, each once.</summary>
    /// <exception cref="CommandException">The file or the query cannot be read, or names none that the revisions are for.</exception>
    public static async Task<IReadOnlyList<FleetTarget>> ReadAsync(Workspace workspace, string text, CancellationToken cancellation)
    {
        if (text.StartsWith(Schemas, StringComparison.Ordinal))
        {
            return await FindSchemasAsync(workspace, text[Schemas.Length..], cancellation);
        }

        TenantFiles.RefuseOtherTargets(workspace);
        var connections = text.StartsWith(Query, StringComparison.Ordinal) ? await AskAsync(workspace, text[Query.Length..], cancellation) : ReadFile(workspace, text);
        List<NpgsqlConnectionStringBuilder> found = [.. connections.Select(c => new NpgsqlConnectionStringBuilder(c)).DistinctBy(c => (c.Host, c.Port, c.Database, c.Username))];
        if (found.Count == 0)
        {
            throw new CommandException($"--targets {text} names no database");
        }

        var isOneServer = found.Select(f => (f.Host, f.Port)).Distinct().Count() == 1;
        return [.. found.Select(f => new FleetTarget(isOneServer ? $"{f.Database}" : string.Create(CultureInfo.InvariantCulture, $"{f.Host}:{f.Port}/{f.Database}"), f.ConnectionString))];
    }

    private static async Task<IReadOnlyList<FleetTarget>> FindSchemasAsync(
        Workspace workspace, string pattern, CancellationToken cancellation)
    {
        TenantFiles.Require(workspace);
        var connection = workspace.RequireConnection();
        var found = await TenantSchema.FindAsync(connection, pattern, cancellation);
        return found.Count > 0
            ? [.. found.Select(schema => new FleetTarget(schema, connection) { Schema = schema })]
            : throw new CommandException($"no schema of the database is LIKE '{pattern}': "
                + "a schema has to be there (CREATE SCHEMA) before revisions fill it");
    }

    private static List<string> ReadFile(Workspace workspace, string path)
    {
        string text;
        try
        {
            text = TextFile.Read(Path.GetFullPath(path, workspace.Host.CurrentDirectory));
        }
        catch (MigrationException e)
        {
            throw new CommandException(
                "--targets names a file with a database or a connection a line, "
                + "a query as \"query:SELECT datname FROM pg_database WHERE ...\", "
                + $"or schemas as \"schemas:tenant_%\": {e.Message}",
                e);
        }

        List<string> found = [];
        var number = 0;
        foreach (var line in text.Split('\n').Select(l => l.Trim()))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                found.Add(Parse(workspace, line, string.Create(CultureInfo.InvariantCulture, $"{path}:{number}")));
            }
        }

        return found;
    }

    // A line may hold a password, which no message repeats.
    private static string Parse(Workspace workspace, string line, string place)
    {
        try
        {
            return line.Contains("://", StringComparison.Ordinal) || line.Contains('=', StringComparison.Ordinal) ? workspace.Parse(line) : Beside(workspace, line);
        }
        catch (ExpectedException e)
        {
            throw new CommandException($"{place}: {e.Message}", e);
        }
    }

    private static string Beside(Workspace workspace, string database) => new NpgsqlConnectionStringBuilder(workspace.RequireConnection()) { Database = database }.ConnectionString;

    private static async Task<List<string>> AskAsync(Workspace workspace, string query, CancellationToken cancellation)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(workspace.RequireConnection());
            await using var command = source.CreateCommand(query);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            List<string> found = [];
            while (await reader.ReadAsync(cancellation))
            {
                found.Add(Beside(workspace, Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!));
            }

            return found;
        }
        catch (NpgsqlException e)
        {
            throw new CommandException($"the query of --targets cannot be run: {e.Message}", e);
        }
    }
}
