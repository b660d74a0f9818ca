using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A TransactionPooler stands between client and server and gives each transaction another session: it is found before anything is set or locked in one.</summary>
internal static class TransactionPooler
{
    // Other clients of the pooler may take the session in between, but hardly so often.
    private const int Rounds = 20;

    // In session mode a pool may have one session, which is ours.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Throws where the connection leads to one.</summary>
    public static async Task RefuseAsync(MigrationSession session, CancellationToken cancellation)
    {
        // The server tells a client the process of its session; a pooler tells a number of its own.
        if (session.Connection.ProcessID != session.Backend && await IsOneAsync(session, cancellation))
        {
            throw new MigrationException(
                $"the connection to {session.Connection.Host}:{session.Connection.Port} leads through a pooler that gives each transaction another session (PgBouncer: pool_mode=transaction), "
                + "where the lock and the settings of a migration would stay behind in sessions of others; nothing was done: connect to the port of the server itself, or to one of the pooler with pool_mode=session");
        }
    }

    // A session that a second client gets while the first is connected, or that changes while the second one is busy, belongs to neither.
    private static async Task<bool> IsOneAsync(MigrationSession session, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await using var other = await session.OpenOtherAsync(patience.Token);
            for (var round = 0; round < Rounds; round++)
            {
                // Twice, because a pooler that takes them in turn may be at the second one of two every other time.
                if (await HasOtherAsync(session, cancellation) || await HasOtherAsync(session, cancellation) || await IsSharedAsync(session, other, patience.Token))
                {
                    return true;
                }
            }

            return false;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.ProtocolViolation)
        {
            // PgBouncer refuses transactions where it gives each statement another session.
            return true;
        }
        catch (Exception e) when (e is NpgsqlException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            // There is no second session to be had: whether the lock is still ours is asked before every commit.
            return await HasOtherAsync(session, cancellation);
        }
    }

    private static async Task<bool> HasOtherAsync(MigrationSession session, CancellationToken cancellation) => await session.BackendAsync(cancellation) != session.Backend;

    private static async Task<bool> IsSharedAsync(MigrationSession session, MigrationSession other, CancellationToken patience)
    {
        await using var transaction = await other.BeginAsync(patience);
        if (await other.BackendAsync(patience) == session.Backend)
        {
            return true;
        }

        // It never waits for a session of its own; for one that all share it may wait until the other is given back.
        var answer = HasOtherAsync(session, CancellationToken.None);
        await Task.WhenAny(answer, Task.Delay(Patience, patience));
        await transaction.DisposeAsync();
        return await answer;
    }
}
