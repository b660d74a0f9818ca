using System.Data;
using System.Text.RegularExpressions;
using Npgsql;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Runs units of statements of which nobody knows which has to come first: again and again, until none of those that are left can be run.</summary>
/// <param name="connection">Where to run them.</param>
/// <param name="units">The statements, those of a unit whole or not at all.</param>
/// <param name="makesRoles">Whether a role that is missing is made: the server goes with all that is in it.</param>
internal sealed partial class AnyOrder(NpgsqlConnection connection, IReadOnlyList<IReadOnlyList<string>> units, bool makesRoles)
{
    private bool isUnchecked;

    /// <summary>Runs them.</summary>
    /// <returns>Why each of them fails that is left, by its place.</returns>
    internal async Task<IReadOnlyDictionary<int, ScratchSqlException>> RunAsync(CancellationToken cancellation)
    {
        // In one go where the order is right already.
        if (await TryAsync([.. units.SelectMany(u => u)], cancellation) is null)
        {
            return new Dictionary<int, ScratchSqlException>();
        }

        var failures = await RoundsAsync([.. Enumerable.Range(0, units.Count)], cancellation);
        if (failures.Count == 0)
        {
            return failures;
        }

        isUnchecked = true;
        await ExecuteAsync([Resource.Read("unchecked.sql")], cancellation);
        var unseen = failures.Keys.ToList();
        failures = await RoundsAsync(unseen, cancellation);
        return failures.Count > 0 ? failures : await CheckAsync(unseen, cancellation);
    }

    // What was made without a look at its body is looked at now that all is there.
    private async Task<SortedDictionary<int, ScratchSqlException>> CheckAsync(List<int> made, CancellationToken cancellation)
    {
        isUnchecked = false;
        await ExecuteAsync([Resource.Read("checked.sql")], cancellation);
        SortedDictionary<int, ScratchSqlException> failures = [];
        foreach (var i in made.Where(i => units[i] is [var statement] && IsRoutine(statement)))
        {
            if (await TryAsync([SqlLexer.OrReplace(units[i][0])], cancellation) is { } failure)
            {
                failures.Add(i, failure);
            }
        }

        return failures;
    }

    private static bool IsRoutine(string statement) =>
        SqlLexer.Words(statement).Take(4).Where(w => w is not ("or" or "replace")).ToList() is ["create", "function" or "procedure", ..];

    private async Task<SortedDictionary<int, ScratchSqlException>> RoundsAsync(List<int> left, CancellationToken cancellation)
    {
        while (true)
        {
            SortedDictionary<int, ScratchSqlException> failures = [];
            foreach (var i in left)
            {
                if (await TryAsync(units[i], cancellation) is { } failure)
                {
                    failures.Add(i, failure);
                }
            }

            if (failures.Count == 0 || failures.Count == left.Count)
            {
                return failures;
            }

            left = [.. failures.Keys];
        }
    }

    private async Task<ScratchSqlException?> TryAsync(IReadOnlyList<string> unit, CancellationToken cancellation)
    {
        try
        {
            await ExecuteAsync(unit, cancellation);
            return null;
        }
        catch (PostgresException e) when (makesRoles && e.SqlState == PostgresErrorCodes.UndefinedObject && MissingRole().Match(e.MessageText) is { Success: true } role)
        {
            await ExecuteAsync([Resource.Read("role.sql").Replace("{role}", SqlIdentifier.Quote(role.Groups[1].Value), StringComparison.Ordinal)], cancellation);
            return await TryAsync(unit, cancellation);
        }
        catch (PostgresException e)
        {
            await ReopenAsync(cancellation);
            return ScratchDatabase.Failure(e);
        }
    }

    // Npgsql gives up a connection at an error of class 53, 58 or XX, as that of a file which the server does not find.
    private async Task ReopenAsync(CancellationToken cancellation)
    {
        if (connection.FullState.HasFlag(ConnectionState.Open) && !connection.FullState.HasFlag(ConnectionState.Broken))
        {
            return;
        }

        await connection.CloseAsync();
        await connection.OpenAsync(cancellation);
        if (isUnchecked)
        {
            await ExecuteAsync([Resource.Read("unchecked.sql")], cancellation);
        }
    }

    [GeneratedRegex("^role \"(.+)\" does not exist$")]
    private static partial Regex MissingRole();

    // The statements of a batch are not looked into for semicolons, which stand in bodies of functions too.
    private async Task ExecuteAsync(IReadOnlyList<string> unit, CancellationToken cancellation)
    {
        await using NpgsqlBatch batch = new(connection) { Timeout = 0 };
        foreach (var statement in unit)
        {
            batch.BatchCommands.Add(new(statement));
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }
}
