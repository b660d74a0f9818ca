using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Revisions;

/// <summary>Joins files of revisions in one that does what they do one after another.</summary>
internal sealed partial class JoinedFile
{
    private readonly List<SqlScript> scripts;
    private readonly List<FileDirectives> limits;

    /// <summary>Joins files.</summary>
    /// <param name="parts">The files, in the order in which they run.</param>
    public JoinedFile(IEnumerable<SqlScript> parts)
    {
        scripts = [.. parts.Where(p => p.Statements.Count > 0)];
        limits = [.. scripts.Select(s => s.Directives with { NoTransaction = false }).Distinct()];
        NoTransaction = scripts.Exists(s => !s.InTransaction || s.Statements.Any(EndsWithTransaction))
            || scripts.SkipLast(1).Any(s => s.Statements.Any(AddsLabel));
    }

    /// <summary>
    /// Whether each part commits by itself, as one of them runs outside of a transaction or needs what an earlier one has committed.
    /// </summary>
    public bool NoTransaction { get; }

    /// <summary>Whether the heads of the files say other limits of each, so that none is carried.</summary>
    public bool LosesLimits => limits.Count > 1;

    /// <summary>The text.</summary>
    /// <param name="head">The comments that it begins with.</param>
    /// <exception cref="CommandException">A file sets what would hold for the next ones and cannot be taken back.</exception>
    public string Write(string head)
    {
        StringBuilder text = new(head.TrimEnd() + "\n");
        text.Append(LosesLimits ? "" : string.Concat(limits.SelectMany(Lines)));
        foreach (var script in scripts)
        {
            var ownTransaction = NoTransaction && script.InTransaction;
            text.Append("\n-- from ").Append(Path.GetFileName(script.Path)).Append('\n');
            text.Append(ownTransaction ? "BEGIN;\n" : "").Append(Body(script));
            text.Append(string.Concat(script.Statements.SelectMany(s => Resets(script, s)).Distinct()));
            text.Append(ownTransaction ? "COMMIT;\n" : "");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(FileDirectives limits) =>
    [
        Line("lock_timeout", limits.LockTimeout?.TotalMilliseconds, "ms"),
        Line("statement_timeout", limits.StatementTimeout?.TotalMilliseconds, "ms"),
        Line("retries", limits.Retries, ""),
    ];

    private static string Line(string name, double? value, string unit) =>
        value is { } given ? string.Create(CultureInfo.InvariantCulture, $"-- schemagen: {name}={given:0}{unit}\n") : "";

    // What the head of the old file says of how it runs is said by the new head.
    private static string Body(SqlScript script)
    {
        var lines = script.Text.TrimStart('\uFEFF').TrimEnd().Split('\n').ToList();
        var head = lines.TakeWhile(l => l.Trim() is "" || l.TrimStart().StartsWith("--", StringComparison.Ordinal)).Count();
        var kept = lines.Take(head).Where(l => l.Trim().Length > 0 && !FileDirectives.IsDirective(l.Trim()));
        return string.Join('\n', kept.Concat(lines.Skip(head))) + (script.Statements[^1].Terminated ? "\n" : "\n;\n");
    }

    private static bool AddsLabel(SqlStatement statement) =>
        statement.Begins("alter", "type") && statement.Words.Contains("add") && statement.Words.Contains("value");

    private static bool EndsWithTransaction(SqlStatement statement) =>
        statement.Begins("set", "constraints") || statement.Begins("set", "transaction");

    private static IEnumerable<string> Resets(SqlScript script, SqlStatement statement)
    {
        if (StatementClassifier.Classify(statement).Use is StatementUse.Query or StatementUse.Code
            && statement.Text.Contains("set_config", StringComparison.OrdinalIgnoreCase))
        {
            throw Refused(script, statement);
        }

        return !statement.Begins("set") || EndsWithTransaction(statement) ? []
            : statement.Words.Contains("authorization") ? ["RESET SESSION AUTHORIZATION;\n"]
            : Setting().Match(statement.Text) is not { Success: true } set || set.Groups["name"].Value.ToLowerInvariant() is var name && name is "lock_timeout" or "statement_timeout"
                ? throw Refused(script, statement)
            : [name is "time" ? "RESET TIME ZONE;\n" : $"RESET {set.Groups["name"].Value};\n"];
    }

    private static CommandException Refused(SqlScript script, SqlStatement statement) =>
        new($"{script.Path}:{statement.Line}: what this sets would hold for the revisions behind it: "
            + "say limits in the head of the file ('-- schemagen: lock_timeout=5s'), all else by SET, and accept the edit by 'schemagen record'; or squash what comes before and behind this revision");

    [GeneratedRegex(@"\ASET\s+(?:(?:SESSION|LOCAL)\s+)?(?<name>[A-Za-z_][\w.]*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
