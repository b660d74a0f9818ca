using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Core.History;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Migrations;

/// <summary>JournalSql is the SQL of the journal: the files of the folder Sql with names and values put in.</summary>
internal sealed partial class JournalSql(MigratorOptions options)
{
    // Those of complete.sql: what a later build needs besides goes into both.
    private static readonly string[] LaterColumns = ["state_since", "statements_done", "statements_hash", "statement", "statement_before", "statement_at"];

    private const string Mark = "Made by schemagen with its journal of revisions, and dropped with it.";

    /// <summary>The code of <see cref="Locked"/>'s failure.</summary>
    public const string LockLost = "SG001";

    /// <summary>The name of the table.</summary>
    public string Name => $"{options.SchemaOfJournal}.{options.JournalTable}";

    /// <summary>Makes the table, and its schema, where they are missing, and completes the table.</summary>
    public string Create => Render("create") + Complete;

    /// <summary>Adds the columns that the journal of an earlier build does not have.</summary>
    public string Complete => Render("complete");

    public string Exists => Render("exists");

    /// <summary>What the server says of itself and of the role.</summary>
    public string Server => Render("server");

    public string Read => Render("read");

    public string Lock => Render("lock");

    /// <summary>Fails unless the session has the lock.</summary>
    public string Locked => Render("locked");

    /// <summary>Gives the lock back, where the session has it.</summary>
    public string Release => Render("release");

    /// <summary>The server's process of the session.</summary>
    public static string Backend => File("backend");

    /// <summary>Takes back every setting and role that a file may have left behind.</summary>
    public string Reset => Render("reset");

    public string Purge => Render("purge");

    /// <summary>Drops an empty table and its schema, each only where it was made by <see cref="Create"/>.</summary>
    public string Drop => Render("drop");

    /// <summary>Keeps in mind what the session has set.</summary>
    public string SaveSession => Render("save_session");

    /// <summary>Takes back every setting and role that came after <see cref="SaveSession"/>.</summary>
    public string RestoreSession => Render("restore_session");

    /// <summary>Lets psql stop at the first error.</summary>
    public string PsqlBegin => Render("psql_begin");

    /// <summary>Lets psql do at errors what it did before.</summary>
    public string PsqlEnd => Render("psql_end");

    /// <summary>Fails unless the journal has what has to come before a step, and all of it is finished.</summary>
    /// <param name="step">The step.</param>
    /// <param name="previous">The step before it in the same script; null for the first.</param>
    public string Guard(MigrationStep step, MigrationStep? previous)
    {
        var isUpgrade = step.Direction == MigrationDirection.Upgrade;
        HashSet<string> needed = isUpgrade
            ? [.. step.Manifest.Parents, .. step.Manifest.DependsOn, .. previous is null ? (string[])[] : [previous.Manifest.Revision]]
            : [step.Manifest.Revision];
        return Fill("guard", name => name switch
        {
            "needed" => Literals(needed),
            "needed_count" => needed.Count.ToString(CultureInfo.InvariantCulture),
            "previous" => SqlLiteral.Quote(isUpgrade ? "" : previous?.Manifest.Revision ?? ""),
            "refusal" => SqlLiteral.Quote($"{step} is not run: a revision before it is not done, see {Name}"),
            _ => Journal(name),
        });
    }

    /// <summary>Says that a step back is done: the journal has nothing to tell it from one that was never due.</summary>
    public static string Done(MigrationStep step) => step.Direction == MigrationDirection.Upgrade ? "" : $"SET schemagen.step = {SqlLiteral.Quote(step.Manifest.Revision)};\n";

    public string Begin(MigrationStep step) => step.Direction == MigrationDirection.Downgrade ? Render("begin_downgrade", step.Files)
        : (step.Manifest.Replaces.Count > 0 ? GuardReplaced(step) : "") + Render("begin_upgrade", step.Files);

    /// <summary>Puts one row in the place of those of all revisions that another one replaces, where the journal has all.</summary>
    public string Recognise(IEnumerable<RevisionFiles> squashed) => string.Concat(squashed.Select(s => Render("replace", s)));

    public string End(MigrationStep step) => Render(step.Direction == MigrationDirection.Upgrade ? "end_upgrade" : "end_downgrade", step.Files);

    /// <summary>Lets what follows in the transaction be done by who logged in.</summary>
    public string AsSessionUser => Render("as_session_user");

    /// <summary>Sets the limits of a file, for the transaction or the session.</summary>
    public string Limits(Limits limits, bool isLocal) => Fill("limits", name => name switch
    {
        "lock_timeout" => Milliseconds(limits.Lock),
        "statement_timeout" => Milliseconds(limits.Statement),
        "is_local" => isLocal ? "true" : "false",
        _ => Journal(name),
    });

    /// <summary>Takes the limit of waiting for a lock away; a row where there was one.</summary>
    public string Unlimited(Limits limits) => Fill("unlimited", name => name == "lock_timeout" ? Milliseconds(limits.Lock) : Journal(name));

    /// <summary>Sets that limit again.</summary>
    public string Limited(Limits limits) => Fill("limited", name => name == "lock_timeout" ? Milliseconds(limits.Lock) : Journal(name));

    /// <summary>Says that a statement is begun which may be done in part.</summary>
    public string StatementBegun(MigrationStep step, string statement, string before) => Fill("statement_begun", name => name switch
    {
        "statement" => SqlLiteral.Quote(statement),
        "before" => SqlLiteral.Quote(before),
        "revision" => SqlLiteral.Quote(step.Manifest.Revision),
        _ => Journal(name),
    });

    /// <summary>Says how many statements are done.</summary>
    public string StatementDone(MigrationStep step, int done, string hash) => Fill("statement_done", name => name switch
    {
        "done" => done.ToString(CultureInfo.InvariantCulture),
        "hash" => SqlLiteral.Quote(hash),
        "revision" => SqlLiteral.Quote(step.Manifest.Revision),
        _ => Journal(name),
    });

    /// <summary>What a relation is, by <c>relkind</c>, and its name as SQL; no row where it is not there.</summary>
    public static string Relation(string relation) => Fill("relation", _ => SqlLiteral.Quote(relation));

    /// <summary>Whether a table has a row.</summary>
    public static string HasRows(string table) => Fill("has_rows", _ => table);

    /// <summary>Whether a sequence was ever drawn from.</summary>
    public static string IsDrawn(string sequence) => Fill("is_drawn", _ => sequence);

    /// <summary>Lets no question of a session take long.</summary>
    public static string Briefly => File("briefly");

    /// <summary>What the catalog has of what a statement makes or takes away: id, name and state.</summary>
    public string Find(string file, OutsideStatement statement, string before) => Fill(file, name => name switch
    {
        "relation" => SqlLiteral.Quote(statement.Relation),
        "index" => SqlLiteral.Quote(statement.Index),
        "before" => SqlLiteral.Quote(before),
        _ => Journal(name),
    });

    public string DropIndex(string index) => Fill("drop_index", name => name == "name" ? index : Journal(name));

    /// <summary>The sessions for which another one waits.</summary>
    public string Blockers(int pid) => Fill("blockers", name => name == "pid" ? pid.ToString(CultureInfo.InvariantCulture) : Journal(name));

    /// <summary>What another session does at the moment, and how far it is; no row where it does nothing.</summary>
    public string Progress(int pid) => Fill("progress", name => name == "pid" ? pid.ToString(CultureInfo.InvariantCulture) : Journal(name));

    /// <summary>The locks of tables that a session holds, a sentence each.</summary>
    public string Held(int pid) => Fill("held", name => name == "pid" ? pid.ToString(CultureInfo.InvariantCulture) : Journal(name));

    /// <summary>Checks what would be checked at the end of the transaction.</summary>
    public static string CheckDeferred => File("check_deferred");

    /// <summary>Lets psql run what follows, up to <see cref="PsqlEndIf"/>, where the journal does not say that it is done.</summary>
    public string PsqlIf(MigrationStep step) => Render("psql_if", step.Files);

    public static string PsqlEndIf => File("psql_end_if");

    /// <summary>Ends a session of a client.</summary>
    public string Terminate(int pid) => Fill("terminate", name => name == "pid" ? pid.ToString(CultureInfo.InvariantCulture) : Journal(name));

    /// <summary>The schemas whose names are like a pattern.</summary>
    public static string Tenants(string pattern) => Fill("tenants", _ => SqlLiteral.Quote(pattern));

    /// <summary>Who has the lock.</summary>
    public string Holder => Render("holder");

    public string Stamp(RevisionFiles files) => Render("stamp", files);

    public string Remove(string revision) => Fill("end_downgrade", name => name == "revision" ? SqlLiteral.Quote(revision) : Journal(name));

    private static string File(string name)
    {
        using var stream = typeof(JournalSql).Assembly.GetManifestResourceStream($"sql/{name}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();

    private static string Fill(string file, Func<string, string> value) => Placeholder().Replace(File(file), m => value(m.Groups[1].Value));

    private static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(SqlLiteral.Quote));

    private static string Milliseconds(TimeSpan? time) => time is { } limit ? SqlLiteral.Quote(limit.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)) : "NULL";

    private string GuardReplaced(MigrationStep step) => Fill("guard_replaced", name => name switch
    {
        "replaced" => Literals(step.Manifest.Replaces),
        "refusal" => SqlLiteral.Quote($"{step} is not run: the database has a part of what it replaces, see {Name}; finish that by 'schemagen upgrade'"),
        _ => Journal(name),
    });

    private string Render(string file) => Fill(file, Journal);

    private string Render(string file, RevisionFiles files) => Fill(file, name => name switch
    {
        "revision" => SqlLiteral.Quote(files.Manifest.Revision),
        "name" => SqlLiteral.Quote(files.Manifest.Name),
        "checksum" => SqlLiteral.Quote(files.UpChecksum),
        "replaced" => Literals(files.Manifest.Replaces),
        "replaced_count" => files.Manifest.Replaces.Count.ToString(CultureInfo.InvariantCulture),
        _ => Journal(name),
    });

    private string Journal(string name) => name switch
    {
        "schema" => SqlIdentifier.Quote(options.SchemaOfJournal),
        "journal" => $"{SqlIdentifier.Quote(options.SchemaOfJournal)}.{SqlIdentifier.Quote(options.JournalTable)}",
        "schema_name" => SqlLiteral.Quote(options.SchemaOfJournal),
        "table_name" => SqlLiteral.Quote(options.JournalTable),
        "mark" => SqlLiteral.Quote(Mark),
        "later_columns" => Literals(LaterColumns),
        "later_count" => LaterColumns.Length.ToString(CultureInfo.InvariantCulture),
        "lock_lost" => LockLost,
        "lock_key" => LockKey().ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"no value for {{{name}}}"),
    };

    // Advisory locks belong to a database, so the name of the journal is all that the key has to tell apart.
    private long LockKey() => BinaryPrimitives.ReadInt64BigEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes($"schemagen\0{options.SchemaOfJournal}\0{options.JournalTable}")));
}
