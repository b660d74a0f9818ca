using System.Globalization;
using Npgsql;
using SchemaGen.Core;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Fleets;

/// <summary>Finds the databases that <c>--targets</c> names: a file with a database or a connection a line, or a query that gives names of databases.</summary>
internal static class FleetTargets
{
    private const string Query = "query:";

    /// <summary>The databases, in their order, each once.</summary>
    /// <exception cref="CommandException">The file or the query cannot be read, or names none.</exception>
    public static async Task<IReadOnlyList<FleetTarget>> ReadAsync(Workspace workspace, string text, CancellationToken cancellation)
    {
        var connections = text.StartsWith(Query, StringComparison.Ordinal) ? await AskAsync(workspace, text[Query.Length..], cancellation) : ReadFile(workspace, text);
        List<NpgsqlConnectionStringBuilder> found = [.. connections.Select(c => new NpgsqlConnectionStringBuilder(c)).DistinctBy(c => (c.Host, c.Port, c.Database, c.Username))];
        if (found.Count == 0)
        {
            throw new CommandException($"--targets {text} names no database");
        }

        var isOneServer = found.Select(f => (f.Host, f.Port)).Distinct().Count() == 1;
        return [.. found.Select(f => new FleetTarget(isOneServer ? $"{f.Database}" : string.Create(CultureInfo.InvariantCulture, $"{f.Host}:{f.Port}/{f.Database}"), f.ConnectionString))];
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
            throw new CommandException($"--targets names a file with a database or a connection a line, or a query as \"query:SELECT datname FROM pg_database WHERE ...\": {e.Message}", e);
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
