using System.Text;

namespace SchemaGen.Cli.Usage;

/// <summary>Writes the help: a short one by <c>-h</c>, and one with defaults, common options and examples by <c>--help</c>.</summary>
public static class HelpPage
{
    private const string About = "Compares annotated C# classes with PostgreSQL and writes the difference as plain SQL, up and down.";

    /// <summary>The help of a command.</summary>
    /// <param name="verb">The command.</param>
    /// <param name="isLong">Whether it was asked for by <c>--help</c>.</param>
    public static string Of(VerbUsage verb, bool isLong)
    {
        StringBuilder text = new($"{verb.Purpose}\n\nUsage: {verb.Synopsis}\n");
        Section(text, "Arguments", verb.Arguments.Select(a => (a.Name, a.Explanation)));
        Section(text, "Options", verb.Options.Where(o => !o.IsCommon).Select(o => (o.Synopsis, o.Explanation)));
        if (!isLong)
        {
            return text.Append($"\n'{VerbUsage.Tool} {verb.Name} --help' has the options of every command and examples.\n").ToString();
        }

        Section(text, "Options of every command", verb.Options.Where(o => o.IsCommon).Select(o => (o.Synopsis, o.Explanation)).Append(("-h, --help", "The help: -h in short, --help in full.")));
        Section(text, "Examples", verb.Examples.Select(e => ($"{VerbUsage.Tool} {e.Arguments}", e.Meaning)));
        return text.Append("\nAn option wins over the variable of the environment, that over the key of schemagen.json, and that over the default.\n").ToString();
    }

    /// <summary>The help of the tool: all commands.</summary>
    /// <param name="heading">The name of the tool with its version.</param>
    /// <param name="verbs">The commands.</param>
    public static string Of(string heading, IEnumerable<VerbUsage> verbs)
    {
        StringBuilder text = new($"{heading}\n{About}\n\nUsage: {VerbUsage.Tool} COMMAND [arguments] [options]\n");
        Section(text, "Commands", verbs.Select(v => (v.Name, v.Purpose)));
        Section(text, "Examples", [($"{VerbUsage.Tool} init", "begin: write schemagen.json"), ($"{VerbUsage.Tool} revision -m \"add year\"", "compare, and write what is new as SQL"), ($"{VerbUsage.Tool} upgrade", "apply it to the database")]);
        return text.Append($"\n'{VerbUsage.Tool} COMMAND -h' is the help of a command in short, '--help' in full, '--version' the version.\n").ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<(string Left, string Right)> rows)
    {
        var list = rows.ToList();
        if (list.Count > 0)
        {
            text.Append('\n').Append(title).Append(":\n").Append(UsageText.Columns(list));
        }
    }
}
