namespace SchemaGen.Core.Statements;

/// <summary>Every form of statement of PostgreSQL 14 to 18.</summary>
/// <remarks>The manual, part VI (Reference), I. SQL Commands. The kinds of objects that we read say their own words.</remarks>
public static class StatementForms
{
    private static readonly (StatementUse Use, string[] Words)[] Others =
    [
        (StatementUse.Data, ["insert", "update", "delete", "merge", "copy", "select into", "create table as"]),
        (StatementUse.Query, ["select", "with", "values", "table", "explain", "show"]),
        (StatementUse.Code, ["do", "call"]),
        (StatementUse.ServerFile, ["load", "copy file"]),
        (StatementUse.Cluster, ["grant role", "revoke role", "reassign owned", "drop owned", "alter system"]),
        (StatementUse.Session,
        [
            "set", "reset", "discard", "prepare", "execute", "deallocate", "declare", "fetch", "move", "close", "listen", "unlisten", "notify", "lock",
        ]),
        (StatementUse.Transaction,
        [
            "begin", "start transaction", "commit", "end", "abort", "rollback", "savepoint", "release", "prepare transaction", "set transaction",
            "set session characteristics", "set constraints", "set local transaction",
        ]),
        (StatementUse.Maintenance,
        [
            "vacuum", "analyze", "analyse", "cluster", "reindex", "checkpoint", "refresh materialized view", "alter table all in tablespace",
            "alter index all in tablespace", "alter materialized view all in tablespace",
        ]),
        (StatementUse.Drop, ["drop", "truncate"]),
        (StatementUse.Privileges, ["grant", "revoke", "alter default privileges"]),
    ];

    /// <summary>The forms; of two of which one begins as the other, the longer comes first.</summary>
    public static IReadOnlyList<StatementForm> All { get; } = [.. Make().OrderByDescending(f => f.Length)];

    /// <summary>The form of these words, which has to be there.</summary>
    internal static StatementForm Named(string words) => All.First(f => f.Words == words);

    private static IEnumerable<StatementForm> Make()
    {
        foreach (var (words, kinds) in ObjectWords.Created)
        {
            yield return new("create " + words, StatementUse.Create) { Kinds = kinds };
        }

        foreach (var (words, kinds) in ObjectWords.Named)
        {
            yield return new("alter " + words, StatementUse.Alter) { Kinds = kinds };
            yield return new("comment on " + words, StatementUse.Comment) { Kinds = kinds };
        }

        foreach (var words in ObjectWords.OfCluster)
        {
            yield return new("create " + words, StatementUse.Cluster);
            yield return new("alter " + words, StatementUse.Cluster);
            yield return new("comment on " + words, StatementUse.Cluster);
            yield return new("drop " + words, StatementUse.Cluster);
            yield return new("grant on " + words, StatementUse.Cluster);
            yield return new("revoke on " + words, StatementUse.Cluster);
            yield return new("security label on " + words, StatementUse.Cluster);
        }

        foreach (var form in OfUnreadKinds().Concat(ObjectWords.OfSession.Select(w => new StatementForm("create " + w, StatementUse.Session))))
        {
            yield return form;
        }

        foreach (var (use, forms) in Others)
        {
            foreach (var words in forms)
            {
                yield return new(words, use);
            }
        }
    }

    private static IEnumerable<StatementForm> OfUnreadKinds()
    {
        foreach (var words in ObjectWords.Unread)
        {
            yield return new("create " + words, StatementUse.Create) { UnreadKind = words };
            yield return new("alter " + words, StatementUse.Alter) { UnreadKind = words };
            yield return new("comment on " + words, StatementUse.Comment) { UnreadKind = words };
            yield return new("grant on " + words, StatementUse.Privileges) { UnreadKind = words };
            yield return new("revoke on " + words, StatementUse.Privileges) { UnreadKind = words };
        }

        yield return new("grant on parameter", StatementUse.Cluster);
        yield return new("revoke on parameter", StatementUse.Cluster);
        yield return new("security label", StatementUse.Alter) { UnreadKind = "security label" };
        yield return new("import foreign schema", StatementUse.Create) { UnreadKind = "import of a foreign schema" };
    }
}
