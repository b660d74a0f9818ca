using System.Text;
using SchemaGen.Core.Scripts;

namespace SchemaGen.Migrations;

/// <summary>OfflineScript writes steps as SQL for another runner, journal and all.</summary>
internal static class OfflineScript
{
    // What a query, a block or a procedure sets cannot be seen.
    private static readonly string[] SessionWords = ["set", "reset", "discard", "select", "with", "do", "call", "values", "table", "execute"];

    /// <summary>The steps and their files as SQL, behind what makes or completes the journal.</summary>
    public static string Write(JournalSql sql, IReadOnlyList<MigrationStep> steps, IReadOnlyList<SqlScript> scripts, string head)
    {
        var isForPsql = scripts.Any(s => !s.InTransaction || s.Statements.Any(t => t.IsCopyFromClient));
        var text = new StringBuilder(isForPsql ? sql.PsqlBegin + "\n" : "");
        text.Append(head);

        for (var i = 0; i < steps.Count; i++)
        {
            text.Append("-- Running ").Append(steps[i]).Append("\n\n");
            Write(text, sql, scripts[i], (sql.Guard(steps[i], i == 0 ? null : steps[i - 1]) + "\n" + sql.Begin(steps[i]), sql.End(steps[i]) + JournalSql.Done(steps[i])));
        }

        text.Append(steps is [{ Direction: MigrationDirection.Downgrade }, ..] ? "RESET schemagen.step;\n" : "");
        return text.Append(isForPsql ? sql.PsqlEnd : "").ToString();
    }

    /// <summary>The steps up as SQL for psql, which leaves out each that the journal has, and may run again.</summary>
    /// <exception cref="MigrationException">A file has rows behind a COPY: psql would take them for SQL where it leaves the file out.</exception>
    public static string WriteIdempotent(JournalSql sql, IReadOnlyList<MigrationStep> steps, IReadOnlyList<SqlScript> scripts, string head)
    {
        foreach (var (script, copy) in scripts.SelectMany(s => s.Statements.Where(t => t.IsCopyFromClient).Select(t => (s, t))).Take(1))
        {
            throw new MigrationException("rows behind a COPY cannot be left out by psql: write INSERT instead, or a script that is not idempotent") { File = script.Path, Line = copy.Line };
        }

        StringBuilder text = new(sql.PsqlBegin);
        text.Append('\n').Append(head);
        foreach (var (step, script) in steps.Zip(scripts))
        {
            text.Append("-- Running ").Append(step).Append("\n\n").Append(sql.PsqlIf(step)).Append('\n');
            Write(text, sql, script, (sql.Guard(step, null) + "\n" + sql.Begin(step), sql.End(step)));
            text.Append(JournalSql.PsqlEndIf);
        }

        return text.Append(sql.PsqlEnd).ToString();
    }

    // A transaction that has failed, also in the guard, fails to its end, and so does every later one at its guard.
    private static void Write(StringBuilder text, JournalSql sql, SqlScript script, (string Begin, string End) journal)
    {
        var session = script.Statements.Any(MayChangeSession) ? (Save: sql.SaveSession + "\n", Restore: sql.RestoreSession) : (Save: "", Restore: "");
        text.Append(script.InTransaction ? "BEGIN;\n\n" : "");
        text.Append(journal.Begin).Append('\n').Append(session.Save);
        text.Append(script.Text.Trim()).Append(script.Statements is [.., { Terminated: false }] ? "\n;\n\n" : "\n\n");
        text.Append(session.Restore).Append(journal.End);
        text.Append(script.InTransaction ? "\nCOMMIT;\n\n" : "\n");
    }

    // Whoever runs the script may have set a role or a time limit before it, which have to hold to its end.
    private static bool MayChangeSession(SqlStatement statement) => SessionWords.Any(w => statement.Begins(w));
}
