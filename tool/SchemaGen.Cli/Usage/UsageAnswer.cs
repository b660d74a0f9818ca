using CommandLine;
using CommandLine.Text;
using SchemaGen.Cli.Configuration;
using SchemaGen.Cli.Output;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Usage;

/// <summary>Answers a command line that runs no command: the help and the version where they are asked for, else what is wrong.</summary>
internal static class UsageAnswer
{
    private const string Short = "h";

    /// <summary>Gives the answer.</summary>
    /// <returns>The exit code.</returns>
    internal static int Give(ParserResult<object> parsed, string[] args, HostContext host)
    {
        var errors = ((NotParsed<object>)parsed).Errors.ToList();
        if (errors.Exists(e => e.Tag == ErrorType.VersionRequestedError))
        {
            host.Output.WriteLine(HeadingInfo.Default.ToString());
            return ExitCode.Done;
        }

        var verbs = App.Verbs;
        var verb = verbs.FirstOrDefault(v => args.Length > 0 && v.Name == (args[0] == "help" ? args.ElementAtOrDefault(1) : args[0]));
        var isLong = errors.Exists(e => e.Tag is ErrorType.HelpRequestedError or ErrorType.HelpVerbRequestedError);
        if (isLong || errors.Exists(IsShort) || args.Length == 0)
        {
            var isAsked = args.Length > 0;
            (isAsked ? host.Output : host.Error).Write(verb is null ? HelpPage.Of(HeadingInfo.Default.ToString(), verbs) : HelpPage.Of(verb, isLong));
            return isAsked ? ExitCode.Done : ExitCode.Failed;
        }

        // What was typed may be a password, and whatever it is it does not steer the terminal.
        var terminal = new Terminal(host.Output, host.Error, Verbosity.Normal);
        UsageErrors usage = new(verb, verbs, args);
        foreach (var message in errors.Select(usage.Say).Distinct())
        {
            terminal.Fail("error: " + MistypedConnection.Find(args, []).Aggregate(VisibleText.Of(message), (text, secret) => text.Replace(secret, "...", StringComparison.Ordinal)));
        }

        return ExitCode.Failed;
    }

    private static bool IsShort(Error error) => error is UnknownOptionError { Token: Short } or BadVerbSelectedError { Token: "-" + Short };
}
