using Npgsql;

namespace SchemaGen.Migrations;

internal static class ConnectionSettings
{
    /// <summary>The connection string with what a migration needs: a session of its own, no client-side time limit, the server's details.</summary>
    public static NpgsqlConnectionStringBuilder From(MigratorOptions options)
    {
        var settings = Read(options.ConnectionString);
        settings.Pooling = false;
        settings.CommandTimeout = 0;
        settings.IncludeErrorDetail = true;
        settings.ApplicationName ??= "schemagen";
        settings.Options = options.Role is { } role ? $"{settings.Options} -c role={Escaped(role)}".Trim() : settings.Options;
        return settings;
    }

    // A start-up option is what RESET ROLE goes back to, so that no file leaves it behind.
    private static string Escaped(string value) => string.Concat(value.Select(c => c == '\\' || char.IsWhiteSpace(c) ? $"\\{c}" : c.ToString()));

    // The parser's own message may quote a piece of a password that holds a semicolon.
    private static NpgsqlConnectionStringBuilder Read(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            throw new MigrationException("the connection string is not in Npgsql's form: Host=...;Port=...;Database=...;Username=...;Password=...");
        }
    }
}
