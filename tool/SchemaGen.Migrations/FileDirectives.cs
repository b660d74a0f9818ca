using SchemaGen.Core.Configuration;
using SchemaGen.Core.Linting;
using SchemaGen.Core.Text;

namespace SchemaGen.Migrations;

/// <summary>FileDirectives are what the head of a migration file says of how it runs: its lines <c>-- schemagen: ...</c>.</summary>
internal sealed record FileDirectives
{
    internal const string NoTransactionLine = Prefix + " no-transaction";

    private const string Prefix = "-- schemagen:";
    private const string Known = "no-transaction, lock_timeout=5s, statement_timeout=10min and retries=10, and allow SG3310 because ...";

    /// <summary>Whether each statement commits by itself.</summary>
    public bool NoTransaction { get; init; }

    /// <summary>How long a statement may wait for a lock; null where the file does not say it.</summary>
    public TimeSpan? LockTimeout { get; init; }

    /// <summary>How long a statement may take; null where the file does not say it.</summary>
    public TimeSpan? StatementTimeout { get; init; }

    /// <summary>How often what got no lock is tried again; null where the file does not say it.</summary>
    public int? Retries { get; init; }

    /// <summary>Reads the head of a file: its comments before anything else.</summary>
    internal static FileDirectives Read(string path, string text)
    {
        FileDirectives directives = new();
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(l => l.Trim()))
        {
            number++;
            if (line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal))
            {
                break;
            }

            directives = IsDirective(line) ? directives.With(line[Prefix.Length..].Trim(), (path, number)) : directives;
        }

        return directives;
    }

    /// <summary>Throws where such a line stands where it says nothing: below the first statement.</summary>
    internal static void RefuseBelow(SqlScript script)
    {
        var (text, first) = (script.Text, script.Statements.Count > 0 ? script.Statements[0].Line : int.MaxValue);
        if (!text.Contains('\n' + Prefix, StringComparison.Ordinal) || script.Statements.Any(s => s.IsCopyFromClient))
        {
            return;
        }

        foreach (var comment in SqlLexer.Tokens(text).Where(t => t.Kind == SqlTokenKind.Trivia && IsDirective(text.Substring(t.Start, t.Length))))
        {
            var line = 1 + text.AsSpan(0, comment.Start).Count('\n');
            if (line > first)
            {
                throw MigrationException.At(script.Path, line, $"'{text.Substring(comment.Start, comment.Length)}' says nothing here: it has to stand at the head of the file, before the first statement");
            }
        }
    }

    // What lint is told stands above the statement that it is about.
    internal static bool IsDirective(string line) => line.StartsWith(Prefix, StringComparison.Ordinal) && !line.StartsWith(LintAllowance.Mark, StringComparison.Ordinal);

    private FileDirectives With(string directive, (string Path, int Line) place)
    {
        var at = directive.IndexOf('=', StringComparison.Ordinal);
        var (name, value) = at >= 0 ? (directive[..at].Trim(), directive[(at + 1)..].Trim()) : (directive, "");
        try
        {
            return (name, at) switch
            {
                ("no-transaction", < 0) => this with { NoTransaction = true },
                ("lock_timeout", >= 0) => this with { LockTimeout = TimeLimit.Parse(value) },
                ("statement_timeout", >= 0) => this with { StatementTimeout = TimeLimit.Parse(value) },
                ("retries", >= 0) => this with { Retries = TimeLimit.ParseCount(value) },
                _ => throw MigrationException.At(place.Path, place.Line, $"'{Prefix} {directive}' is not known; what may stand there is {Known}"),
            };
        }
        catch (FormatException e)
        {
            throw MigrationException.At(place.Path, place.Line, $"'{name}' {e.Message}");
        }
    }
}
