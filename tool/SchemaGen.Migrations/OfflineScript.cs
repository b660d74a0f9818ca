using System.Text;

namespace SchemaGen.Migrations;

/// <summary>OfflineScript writes steps as SQL for another runner, journal and all.</summary>
internal static class OfflineScript
{
    /// <summary>The steps as SQL; the journal is made first where they begin at the base.</summary>
    public static string Write(JournalSql sql, IReadOnlyList<MigrationStep> steps, bool fromBase)
    {
        var text = new StringBuilder();
        if (fromBase)
        {
            text.Append("BEGIN;\n\n").Append(sql.CreateSchema).Append('\n').Append(sql.CreateTable).Append("\nCOMMIT;\n\n");
        }

        foreach (var (step, script) in steps.Zip(MigrationPlan.Scripts(steps)))
        {
            Write(text, sql, step, script);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, JournalSql sql, MigrationStep step, SqlScript script)
    {
        text.Append("-- Running ").Append(step).Append("\n\n");
        text.Append(script.InTransaction ? "BEGIN;\n\n" : "");
        text.Append(sql.Begin(step)).Append('\n');
        text.Append(script.Text.Trim()).Append(script.Statements is [.., { Terminated: false }] ? "\n;\n\n" : "\n\n");
        text.Append(sql.Reset).Append(sql.End(step));
        text.Append(script.InTransaction ? "\nCOMMIT;\n\n" : "\n");
    }
}
