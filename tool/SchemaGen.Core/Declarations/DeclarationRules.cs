using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Core.Declarations;

/// <summary>What may stand in a file of SQL: what makes an object that we read, and what completes one. Nothing else is ever run.</summary>
internal static class DeclarationRules
{
    private const string Purpose = "and a file of SQL says what a database is made of";

    private const string ByHand = "'schemagen revision --empty' makes one to edit";

    /// <summary>Why a statement cannot stand there, or null.</summary>
    internal static Diagnostic? Check(SqlStatement statement, StatementForm form, SourceSpan source) =>
        Problem(form, statement) is var (id, message) ? new(id, message, source) : null;

    private static (string Id, string Message)? Problem(StatementForm form, SqlStatement statement) => form.Use switch
    {
        _ when form.UnreadKind is { } kind =>
            (DiagnosticIds.UnreadKind, $"{form.Title}: this is not read from databases, so that no comparison would find it: {WayOfUnread(kind)}"),
        StatementUse.Create or StatementUse.Alter or StatementUse.Comment or StatementUse.Privileges => null,
        StatementUse.Data => (DiagnosticIds.DataInDeclarations, $"{form.Title} is about rows, {Purpose}: write it into a revision ({ByHand})"),
        StatementUse.Cluster => (
            DiagnosticIds.ClusterWideStatement,
            $"{form.Title} acts on the whole server and not on this database alone: keep it where the server is set up, or in a revision that you write ({ByHand})"),
        StatementUse.Drop => (
            DiagnosticIds.DropInDeclarations,
            $"{form.Title} takes away, {Purpose}: remove the declaration and 'schemagen revision' drops what it made; "
            + $"what was never declared is dropped by a revision that you write ({ByHand})"),
        StatementUse.Unknown => (
            DiagnosticIds.UnreadableSql,
            $"'{Beginning(statement)}' begins no statement of PostgreSQL 14 to 18: look for a missing quote or semicolon before it"),
        _ => (DiagnosticIds.StatementOfTheMoment, $"{form.Title} {Reason(form.Use)}, {Purpose}: {Way(form)}"),
    };

    private static string Reason(StatementUse use) => use switch
    {
        StatementUse.Query => "asks for rows",
        StatementUse.Code => "runs code once",
        StatementUse.ServerFile => "reads or writes files of the server, or runs a program there",
        StatementUse.Session => "is about the session that runs it",
        StatementUse.Transaction => "is about the transaction that runs it",
        _ => "is work on what is there",
    };

    private static string Way(StatementForm form) => form switch
    {
        { Use: StatementUse.Query } => "remove it, or make a view of it",
        { Use: StatementUse.Transaction } => "remove it; a revision runs in a transaction of its own",
        { Words: "set" or "reset" } => "remove it; what a function needs set, CREATE FUNCTION ... SET says",
        _ => $"write it into a revision ({ByHand})",
    };

    private static string WayOfUnread(string kind) => kind switch
    {
        "user mapping" => $"it holds a password, so keep it where the server is set up, or in a revision that you write ({ByHand})",
        "import of a foreign schema" => "write each CREATE FOREIGN TABLE",
        _ when kind == "access method" || kind.EndsWith("language", StringComparison.Ordinal) =>
            $"an extension brings one, or a revision that you write ({ByHand})",
        _ => $"write it into a revision ({ByHand})",
    };

    private static string Beginning(SqlStatement statement) =>
        statement.Words.Count > 0 ? string.Join(" ", statement.Words.Take(2)) : statement.Text.Split('\n')[0];
}
