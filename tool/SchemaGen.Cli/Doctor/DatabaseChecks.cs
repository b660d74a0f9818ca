using SchemaGen.Core.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Doctor;

/// <summary>Looks at the database, what the role may do there, its journal, and the server that is needed only to think.</summary>
/// <param name="workspace">The set-up.</param>
internal sealed class DatabaseChecks(Workspace workspace)
{
    private const int OldestVersion = 140000;
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(1);

    internal IEnumerable<DoctorCheck> All() =>
    [
        new("connection", ConnectionMend, ServerAsync),
        new("journal", "'schemagen current -v' lists what it holds", JournalAsync),
        new("scratch", "install PostgreSQL's programs or Docker, name their folder by SCHEMAGEN_POSTGRES_BIN, or a server by --scratch", ScratchAsync),
    ];

    private string ConnectionMend => $"the connection is that of {workspace.OriginOf("connection")}: see that the server runs, and that host, port, database, user and password are right";

    private async Task<IEnumerable<DoctorFinding>> ServerAsync(CancellationToken cancellation)
    {
        if (workspace.TryConnection() is not { } connection)
        {
            return [new("connection", FindingState.Note, "no database is configured") { Mend = "give --connection, set SCHEMAGEN_CONNECTION or the variables of libpq (PGHOST, PGDATABASE...), or add \"connection\" to schemagen.json" }];
        }

        var options = workspace.MigratorOptions(connection);
        var state = await ServerState.AskAsync(options, cancellation);
        return
        [
            new("connection", FindingState.Good, $"database {state.Database} as {state.Role} ({workspace.OriginOf("connection")})"),
            new("server", state.VersionNumber < OldestVersion ? FindingState.Bad : FindingState.Good, $"PostgreSQL {state.Version}, {state.Encoding}") { Mend = state.VersionNumber < OldestVersion ? "PostgreSQL 14 or newer is needed" : null },
            .. Troubles(state, options),
        ];
    }

    private IEnumerable<DoctorFinding> Troubles(ServerState state, MigratorOptions options)
    {
        if (state.IsStandby)
        {
            yield return new("server", FindingState.Bad, "it is a standby, on which nothing can be changed") { Mend = "connect to the primary" };
        }
        else if (state.IsReadOnly)
        {
            yield return new("server", FindingState.Bad, "transactions are read only by default_transaction_read_only") { Mend = $"ALTER ROLE {SqlIdentifier.Quote(state.Role)} SET default_transaction_read_only = off, or connect as another role" };
        }

        if (!state.MayMakeSchemas && !state.MayUseJournalSchema)
        {
            yield return new("privileges", FindingState.Bad, $"the role {state.Role} may neither make the schema {options.JournalSchema} nor a table in it, where the journal belongs") { Mend = $"let an owner run 'schemagen ensure-version', or GRANT CREATE ON DATABASE {SqlIdentifier.Quote(state.Database)} TO {SqlIdentifier.Quote(state.Role)}, or name another schema by the key \"journalSchema\"" };
        }

        if (state.IsPooled)
        {
            yield return new("connection", FindingState.Note, "a pooler stands before the server, and gives another session to each transaction") { Mend = "connect to the server itself, or to a pool of sessions: locks and settings of a session have to last" };
        }

        var difference = (workspace.Host.Clock.GetUtcNow() - state.Clock).Duration();
        if (difference > ClockDifference)
        {
            yield return new("clock", FindingState.Note, $"this machine's clock and the server's differ by {difference.TotalMinutes:0} minutes: revisions are named by the time") { Mend = "set the clock, or give ids by --rev-id" };
        }
    }

    private async Task<IEnumerable<DoctorFinding>> JournalAsync(CancellationToken cancellation)
    {
        if (workspace.TryConnectionQuietly() is not { } connection || !Directory.Exists(workspace.Migrations))
        {
            return [];
        }

        DatabaseState state;
        try
        {
            state = await workspace.Migrator(connection).CurrentAsync(cancellation);
        }
        catch (MigrationException e) when (e.InnerException is Npgsql.NpgsqlException { SqlState: not Npgsql.PostgresErrorCodes.InsufficientPrivilege })
        {
            // It is said of the connection already.
            return [];
        }

        var known = state.History.Ordered;
        var (applied, pending) = (state.Entries.Select(e => e.Revision).ToHashSet(StringComparer.Ordinal), known.Where(r => state.Entries.All(e => e.Revision != r.Revision)).ToList());
        return
        [
            new("journal", FindingState.Good, applied.Count == 0 ? "no revision is applied" : $"{applied.Count} applied, at {string.Join(", ", state.Heads)}"),
            .. state.Entries.Where(e => known.All(r => r.Revision != e.Revision)).Select(e => new DoctorFinding("journal", FindingState.Bad, $"the database has revision {e.Revision} ({e.Name}), which is in no file of {workspace.Migrations}") { Mend = state.WayOut ?? "get the files from the branch that made them, or 'schemagen stamp --purge REVISION'" }),
            .. state.Entries.Where(e => e.Interruption is not null).Select(e => new DoctorFinding("journal", FindingState.Bad, $"revision {e.Revision} ({e.Name}) was interrupted: {e.Interruption}") { Mend = $"the next 'schemagen {e.Command}' goes on with it" }),
            .. pending.Count == 0 ? [] : (DoctorFinding[])[new("journal", FindingState.Note, $"{pending.Count} not applied: {string.Join(", ", pending.Select(p => $"{p.Revision} ({p.Name})"))}") { Mend = "'schemagen upgrade head'" }],
        ];
    }

    private async Task<IEnumerable<DoctorFinding>> ScratchAsync(CancellationToken cancellation)
    {
        var connection = workspace.TryConnectionQuietly();
        await workspace.Scratch(connection).OnDatabaseAsync(d => Task.FromResult(d.Name), cancellation);
        return [new("scratch", FindingState.Good, "a server for expressions that differ could be used")];
    }
}
