using SchemaGen.Core.Text;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace SchemaGen.Cli.Output;

/// <summary>Where a command speaks: payload on standard output, all else on standard error.</summary>
/// <remarks>Whatever a name or a server's message holds, it neither steers the terminal nor says something to the CI that reads the log.</remarks>
public sealed class Terminal
{
    private readonly TextWriter output;
    private readonly TextReader? answers;
    private readonly IAnsiConsole log;
    private readonly TextWriter? live;
    private bool hasLive;

    /// <summary>Makes a terminal.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="verbosity">How much is said.</param>
    /// <param name="answers">Where a person answers; null where nobody can.</param>
    public Terminal(TextWriter output, TextWriter error, Verbosity verbosity, TextReader? answers = null)
    {
        this.output = output;
        this.answers = answers;
        live = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected && !Console.IsOutputRedirected ? error : null;
        Verbosity = verbosity;
        log = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new WideOutput(error),
            Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = InteractionSupport.No,
        });
    }

    /// <summary>How much is said.</summary>
    public Verbosity Verbosity { get; }

    /// <summary>Whether there is somebody to ask.</summary>
    public bool CanAsk => answers is not null;

    /// <summary>Asks a question, whose answer is no unless somebody says yes.</summary>
    public bool Ask(string question)
    {
        log.Write(new Text(VisibleText.Lines(question) + " [y/N] ", Style.Parse("yellow")));
        return answers?.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }

    /// <summary>Writes a line of the payload.</summary>
    public void Write(string text) => output.WriteLine(VisibleText.Lines(text));

    /// <summary>Writes a payload that has its line breaks.</summary>
    public void Payload(string text) => output.Write(VisibleText.Lines(text));

    /// <summary>Writes SQL or JSON for another program, which has to get every character as it is; a person sees it as any text.</summary>
    public void Script(string text) => output.WriteLine(ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected ? VisibleText.Lines(text) : text);

    /// <summary>Says what happens.</summary>
    public void Say(string text) => Log(text, "default", Verbosity.Normal);

    /// <summary>Says what only a curious person wants to know.</summary>
    public void Explain(string text) => Log(text, "grey", Verbosity.Verbose);

    /// <summary>Says what somebody should look at.</summary>
    public void Warn(string text) => Log(text, "yellow", Verbosity.Quiet);

    /// <summary>Says what went wrong.</summary>
    public void Fail(string text) => Log(text, "red", Verbosity.Quiet);

    /// <summary>Whether a line of what runs can be written over.</summary>
    public bool IsLive => live is not null;

    /// <summary>Says how far something is: in one line that the next one takes the place of, or in a line of its own where there is no terminal.</summary>
    public void Progress(string text)
    {
        if (live is null || Verbosity < Verbosity.Normal)
        {
            Log(text, "grey", Verbosity.Normal);
            return;
        }

        var line = VisibleText.Lines(text).ReplaceLineEndings(" ");
        var width = Math.Max(20, Console.WindowWidth - 1);
        live.Write(string.Concat("\r\u001b[K", line.Length > width ? line.AsSpan(0, width) : line));
        hasLive = true;
    }

    private void Log(string text, string style, Verbosity least)
    {
        if (hasLive)
        {
            live!.Write("\r\u001b[K");
            hasLive = false;
        }

        if (Verbosity >= least)
        {
            log.Write(new Text(VisibleText.Lines(text) + "\n", Style.Parse(style)));
        }
    }

    // Lines are never folded: they are read by other programs too.
    private sealed class WideOutput(TextWriter writer) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => !Console.IsErrorRedirected;

        public int Width => short.MaxValue;

        public int Height => 80;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
