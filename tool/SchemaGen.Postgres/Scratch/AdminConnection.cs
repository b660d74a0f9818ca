using System.Net.Sockets;
using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Opens Npgsql's slim data sources, which leave out what Native AOT cannot have, and puts failures into one sentence.</summary>
internal static class AdminConnection
{
    public static NpgsqlDataSource Open(string connectionString)
    {
        var builder = new NpgsqlSlimDataSourceBuilder(connectionString);
        // Otherwise nobody knows which statement of a batch failed; it makes the exception's data bigger, and no message.
        builder.ConnectionStringBuilder.IncludeFailedBatchedCommand = true;
        // Nothing here has a type that the server would have to be asked for first.
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        builder.EnableArrays();
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        return builder.Build();
    }

    public static bool IsServerFailure(Exception e) => e is NpgsqlException or SocketException or TimeoutException or IOException or ArgumentException;

    public static string Reason(Exception e) => e switch
    {
        PostgresException p => p.MessageText,
        { InnerException: { } inner } => $"{e.Message}: {Reason(inner)}",
        _ => e.Message,
    };
}
