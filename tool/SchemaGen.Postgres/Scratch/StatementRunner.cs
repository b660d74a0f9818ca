using System.Data;
using System.Text.RegularExpressions;
using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Runs statements in one transaction where that works; where one needs a superuser or a role that is missing, it runs what comes before, then that, then the rest.</summary>
/// <param name="connection">Where to run them.</param>
/// <param name="timeout">How long the client waits for one, in seconds; 0 waits for ever.</param>
/// <param name="role">Who runs them; null where the connection is all that there is.</param>
/// <param name="superuser">How the few statements are run that only a superuser may; null where none may be.</param>
internal sealed partial class StatementRunner(NpgsqlConnection connection, int timeout, RestrictedRole? role, SuperuserStep? superuser)
{
    private string? session;

    /// <summary>Runs a statement that sets something of the session, which holds on a connection that has to be opened anew as well.</summary>
    public async Task SetAsync(string statement, CancellationToken cancellation)
    {
        session = statement;
        await RunAsync([statement], cancellation);
    }

    /// <summary>Runs statements.</summary>
    /// <returns>How many were run, and why the next one was not.</returns>
    public async Task<(int Done, ScratchSqlException? Failure)> RunAsync(IReadOnlyList<string> statements, CancellationToken cancellation)
    {
        var done = 0;
        while (done < statements.Count)
        {
            if (await TryAsync(statements, done, cancellation) is not { } failure)
            {
                break;
            }

            if (await MakeRoleAsync(failure, cancellation))
            {
                continue;
            }

            if (!NeedsSuperuser(failure, statements[failure.Statement]))
            {
                return (done, failure);
            }

            // They were run a moment ago, and taken back with the one that was refused.
            if (await TryAsync([.. statements.Take(failure.Statement)], done, cancellation) is { } earlier)
            {
                return (done, earlier);
            }

            done = failure.Statement;
            if (await TrySuperuserAsync(failure, statements[done], cancellation) is { } refusal)
            {
                return (done, refusal);
            }

            done++;
        }

        return (statements.Count, null);
    }

    private async Task<ScratchSqlException?> TryAsync(IReadOnlyList<string> statements, int start, CancellationToken cancellation)
    {
        if (start >= statements.Count)
        {
            return null;
        }

        // The statements of a batch are not looked into for semicolons, which stand in bodies of functions too.
        await using NpgsqlBatch batch = new(connection) { Timeout = timeout };
        foreach (var statement in statements.Skip(start))
        {
            batch.BatchCommands.Add(new(statement));
        }

        try
        {
            await batch.ExecuteNonQueryAsync(cancellation);
            return null;
        }
        catch (NpgsqlException e)
        {
            await ReopenAsync(cancellation);
            return ScratchDatabase.Failure(e, start + (e.BatchCommand is NpgsqlBatchCommand failed ? batch.BatchCommands.IndexOf(failed) : 0));
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
        if (session is not null)
        {
            await TryAsync([session], 0, cancellation);
        }
    }

    private async Task<bool> MakeRoleAsync(ScratchSqlException failure, CancellationToken cancellation) => role is not null
        && failure.SqlState == PostgresErrorCodes.UndefinedObject
        && MissingRole().Match(failure.Message) is { Success: true } missing
        && await role.TryMakeMentionedAsync(missing.Groups[1].Value, cancellation);

    private bool NeedsSuperuser(ScratchSqlException failure, string statement) => superuser is not null
        && (failure.SqlState == PostgresErrorCodes.InsufficientPrivilege || SuperuserStatement.IsOfInternalState(failure.SqlState, statement))
        && SuperuserStatement.IsKnown(statement);

    private async Task<ScratchSqlException?> TrySuperuserAsync(ScratchSqlException failure, string statement, CancellationToken cancellation)
    {
        try
        {
            await superuser!.RunAsync(connection, statement, cancellation);
            return null;
        }
        catch (NpgsqlException e)
        {
            await ReopenAsync(cancellation);
            return ScratchDatabase.Failure(e, failure.Statement);
        }
        catch (ScratchSqlException e)
        {
            await ReopenAsync(cancellation);
            return new(failure.Message, e) { SqlState = failure.SqlState, Statement = failure.Statement, Detail = e.Message };
        }
    }

    [GeneratedRegex("^role \"(.+)\" does not exist$", RegexOptions.Singleline)]
    private static partial Regex MissingRole();
}
