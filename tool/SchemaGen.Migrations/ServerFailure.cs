using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Npgsql;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;

namespace SchemaGen.Migrations;

/// <summary>ServerFailure turns what the driver throws into a message that names the file, the line, the statement and what the server said.</summary>
internal static partial class ServerFailure
{
    private const int StatementLines = 5;

    public static MigrationException ToConnect(NpgsqlConnectionStringBuilder settings, NpgsqlException e)
    {
        var said = e is PostgresException server ? $"{server.MessageText} ({server.SqlState})" : (e.InnerException?.Message ?? e.Message);
        var where = $"{settings.Host}:{settings.Port}, database '{settings.Database ?? settings.Username}', user '{settings.Username}'";
        return new MigrationException($"cannot connect to PostgreSQL at {where}: {said}", e)
        {
            SqlState = e.SqlState,
            ServerMessage = (e as PostgresException)?.MessageText,
        };
    }

    /// <summary>The journal could not be read or written.</summary>
    public static MigrationException OfJournal(NpgsqlException e) => new($"the journal of migrations cannot be used: {Said(e)}{JournalHint(e)}", e)
    {
        SqlState = e.SqlState,
        ServerMessage = (e as PostgresException)?.MessageText,
    };

    private static string JournalHint(NpgsqlException e) => e.SqlState == PostgresErrorCodes.InsufficientPrivilege
        ? ": name a schema in which the role may make a table by the setting journalSchema, or let 'schemagen ensure-version' be run by a role that may"
        : e.SqlState == JournalSql.LockLost ? $": {(e as PostgresException)?.Hint}"
        : "";

    /// <summary>The commit failed; when the answer to it was lost, only the journal knows how it ended.</summary>
    public static MigrationException OfCommit(SqlScript script, NpgsqlException e) => e is PostgresException
        ? Of(script, null, e)
        : new MigrationException($"{script.Path}: the connection was lost during the commit: 'schemagen current' says whether the revision was applied", e) { File = script.Path };

    /// <summary>A statement of a file failed, or, without one, what stands around the file: the journal's row.</summary>
    public static MigrationException Of(SqlScript script, SqlStatement? statement, NpgsqlException e)
    {
        var server = e as PostgresException;
        var line = statement is null ? (int?)null : LineInside(statement, server?.Where ?? "") ?? LineOf(statement, server?.Position ?? 0);
        var hint = Hint(script, server) ?? server?.Hint;
        var message = new StringBuilder(line is null ? script.Path : $"{script.Path}:{line}").Append(": ").Append(Said(e));
        Append(message, "detail: ", server?.Detail);
        Append(message, "hint: ", hint);
        Append(message, "context: ", server?.Where);
        Append(message, "", statement is null ? null : Excerpt(statement.Text));
        Append(message, "", script.InTransaction
            ? "nothing of this file was kept"
            : "the file runs outside a transaction: the statements before this one were kept");
        return new MigrationException(message.ToString(), e)
        {
            File = script.Path,
            Line = line,
            Statement = statement?.Text,
            SqlState = server?.SqlState,
            ServerMessage = server?.MessageText ?? e.Message,
            Detail = server?.Detail,
            Hint = hint,
        };
    }

    private static string Said(NpgsqlException e) =>
        e is PostgresException server ? $"{server.MessageText} (SQLSTATE {server.SqlState})" : $"the connection was lost: {e.InnerException?.Message ?? e.Message}";

    private static void Append(StringBuilder message, string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            message.Append('\n').Append("  ").Append(label).Append(text.Replace("\n", "\n  ", StringComparison.Ordinal));
        }
    }

    // 25001 is active_sql_transaction, which is what VACUUM, CREATE DATABASE and everything CONCURRENTLY fail with; 55P04 a new enum value before its commit.
    private static string? Hint(SqlScript script, PostgresException? e) => script.InTransaction && e?.SqlState is "25001" or "55P04"
        ? "put the line '-- schemagen: no-transaction' at the head of the file, or the statement into a revision of its own that has it"
        : null;

    private static string Excerpt(string statement)
    {
        var lines = statement.Split('\n');
        return lines.Length <= StatementLines ? statement : string.Join('\n', lines.Take(StatementLines)) + "\n...";
    }

    // Of a block the server says the line of its body, of rows the line behind the COPY.
    private static int? LineInside(SqlStatement statement, string context)
    {
        var (found, first) = statement.Begins("do") ? (LineOfBlock().Matches(context).LastOrDefault(), statement.Line + BodyLine(statement.Text) - 1)
            : statement.Rows is not null ? (LineOfRows().Match(context), statement.Line + statement.Text.Count(c => c == '\n'))
            : (null, 0);
        return found is { Success: true } match ? first + int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    private static int BodyLine(string block) =>
        block.AsSpan(0, SqlLexer.Tokens(block).Where(t => t.Kind == SqlTokenKind.String).Select(t => t.Start).FirstOrDefault()).Count('\n');

    [GeneratedRegex(@"inline_code_block line (\d+) ")]
    private static partial Regex LineOfBlock();

    [GeneratedRegex(@"^COPY .*, line (\d+)")]
    private static partial Regex LineOfRows();

    // The server counts characters from 1, where .NET may take two units for one.
    private static int LineOf(SqlStatement statement, int position)
    {
        var line = statement.Line;
        foreach (var rune in statement.Text.EnumerateRunes())
        {
            if (--position <= 0)
            {
                break;
            }

            line += rune.Value == '\n' ? 1 : 0;
        }

        return line;
    }
}
