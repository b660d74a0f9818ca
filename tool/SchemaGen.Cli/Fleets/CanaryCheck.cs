using Npgsql;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Fleets;

/// <summary>Asks the first databases whether all is well before the others follow.</summary>
/// <param name="query">A query that gives true where it is.</param>
internal sealed class CanaryCheck(string query)
{
    /// <summary>Asks each of them.</summary>
    /// <param name="first">The databases that are done.</param>
    /// <param name="left">How many would follow.</param>
    /// <param name="cancellation">Stops asking.</param>
    /// <exception cref="CommandException">One of them does not answer true.</exception>
    public async Task RequireAsync(IReadOnlyList<FleetTarget> first, int left, CancellationToken cancellation)
    {
        foreach (var target in first)
        {
            if (await AskAsync(target, cancellation) is { } answer)
            {
                throw new CommandException(
                    $"--canary-check is not true on {target.Name}, but {answer}: the other {left} {FleetTarget.Many(first)} are not begun");
            }
        }
    }

    private async Task<string?> AskAsync(FleetTarget target, CancellationToken cancellation)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(target.Connection);
            await using var command = source.CreateCommand(target.Schema is { } schema ? TenantSchema.In(query, schema) : query);
            return await command.ExecuteScalarAsync(cancellation) switch
            {
                true => null,
                false => "false",
                null => "no row",
                DBNull => "null",
                _ => "no boolean",
            };
        }
        catch (NpgsqlException e)
        {
            return $"fails ({e.Message})";
        }
    }
}
