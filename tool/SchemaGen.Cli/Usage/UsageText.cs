using System.Globalization;
using System.Text;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace SchemaGen.Cli.Usage;

/// <summary>Texts of the help.</summary>
internal static class UsageText
{
    private const int Width = 120;

    /// <summary>A text with the default that it does not say itself.</summary>
    internal static string WithDefault(string help, string? value) =>
        value is null || help.Contains("(default", StringComparison.Ordinal) ? help : $"{help.TrimEnd('.')} (default: {value}).";

    /// <summary>A value of an enumeration as it is typed.</summary>
    internal static string WordOf(string name) => name.ToLowerInvariant();

    /// <summary>Rows of two columns, the second of which is folded; no line ends with a space.</summary>
    internal static string Columns(IEnumerable<(string Left, string Right)> rows)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Width;
        Grid grid = new();
        grid.AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(3)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (left, right) in rows)
        {
            grid.AddRow(new Text(left), new Text(right));
        }

        console.Write(grid);
        StringBuilder text = new();
        foreach (var line in writer.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(line.TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
