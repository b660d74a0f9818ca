using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Runs one statement that the role of a scratch database is refused, as a superuser and in a transaction of its own.</summary>
/// <param name="host">The server.</param>
/// <param name="role">The role.</param>
/// <param name="own">The database by the connection of an existing server, whose rights are all that there are; null on a throwaway server.</param>
internal sealed class SuperuserStep(ScratchHost host, RestrictedRole role, NpgsqlDataSource? own)
{
    /// <summary>Runs it.</summary>
    /// <exception cref="PostgresException">The server refuses it.</exception>
    /// <exception cref="ScratchSqlException">It would run something of the user's.</exception>
    public async Task RunAsync(NpgsqlConnection connection, string statement, CancellationToken cancellation)
    {
        await CheckAsync(connection, statement, cancellation);
        if (own is null)
        {
            // The objects are the role's then, as all others are.
            await role.RaiseAsync(() => RunOnAsync(connection, statement, cancellation), cancellation);
            return;
        }

        await using var opened = await own.OpenConnectionAsync(cancellation);
        await RunOnAsync(opened, statement, cancellation);
    }

    private async Task RunOnAsync(NpgsqlConnection connection, string statement, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using NpgsqlBatch batch = new(connection, transaction);
        IReadOnlyList<string> checkedBy = SuperuserStatement.RunsValidator(statement) ? [role.In("checkers_lowered.sql"), statement, role.In("checkers_restored.sql")] : [statement];
        IReadOnlyList<string> guarded = host.IsSuperuser ? [EmbeddedFile.Read("scratch/no_triggers.sql"), EmbeddedFile.Read("scratch/no_bodies.sql"), .. checkedBy, EmbeddedFile.Read("scratch/untrusted.sql")] : [statement];
        foreach (var text in guarded)
        {
            batch.BatchCommands.Add(new(text));
        }

        await batch.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task CheckAsync(NpgsqlConnection connection, string statement, CancellationToken cancellation)
    {
        await using NpgsqlBatch batch = new(connection) { BatchCommands = { new(EmbeddedFile.Read("scratch/guard.sql")) } };
        await using var row = await batch.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        bool Has(string name) => row.GetBoolean(row.GetOrdinal(name));
        var reason =
            Has(host.IsSuperuser ? "has_lasting_triggers" : "has_triggers") ? "an event trigger that is there would run with the rights of a superuser: declare it after this"
            : SuperuserStatement.RunsScript(statement) && Has("has_overloads") ? "a function or an operator that is there has a name of PostgreSQL's own, and the extension's script might call it as a superuser: create the extension first"
            : SuperuserStatement.RunsValidator(statement) && Has("has_validators") ? "a function with the arguments (text[], oid) is SECURITY DEFINER and might check its options as a superuser: create the wrapper first"
            : null;
        if (reason is not null)
        {
            throw new ScratchSqlException(reason);
        }
    }
}
