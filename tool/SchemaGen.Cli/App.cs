using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using CommandLine;
using SchemaGen.Cli.Commands;
using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Configuration;
using SchemaGen.Cli.Output;
using SchemaGen.Cli.Usage;
using SchemaGen.Core;

namespace SchemaGen.Cli;

/// <summary>Runs the command that was typed.</summary>
public static class App
{
    private static readonly Type[] Commands =
    [
        typeof(InitCommand), typeof(ScaffoldCommand), typeof(AdoptCommand), typeof(RevisionCommand), typeof(UpgradeCommand), typeof(DowngradeCommand), typeof(CurrentCommand),
        typeof(HistoryCommand), typeof(HeadsCommand), typeof(BranchesCommand), typeof(ShowCommand), typeof(MergeCommand), typeof(RebaseCommand), typeof(SquashCommand), typeof(EditCommand),
        typeof(RecordCommand), typeof(VerifyCommand), typeof(LintCommand), typeof(StampCommand), typeof(CheckCommand), typeof(DiffCommand), typeof(TemplatesCommand), typeof(ExportCommand), typeof(EnsureVersionCommand),
        typeof(StatusCommand), typeof(StatsCommand), typeof(PurgeCommand),
        typeof(ReviewCommand), typeof(DiagramCommand), typeof(DocsCommand), typeof(DoctorCommand), typeof(CompletionCommand),
    ];

    /// <summary>The commands as a person types them.</summary>
    public static IReadOnlyList<VerbUsage> Verbs => [.. Commands.Select(VerbUsage.Of)];

    /// <summary>Whether a command line names a command and gives it what it takes.</summary>
    public static bool Understands(Parser parser, IEnumerable<string> args) => parser.ParseArguments(args, Commands).Value is CommonOptions;

    /// <summary>Runs the command and turns what went wrong into one message.</summary>
    /// <returns>The exit code: see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, HostContext host, CancellationToken cancellation)
    {
        using Parser parser = new(settings =>
        {
            settings.CaseInsensitiveEnumValues = true;
            settings.AllowMultiInstance = true;
            settings.HelpWriter = null;
        });
        var parsed = parser.ParseArguments(args, Commands);
        if (parsed.Value is not CommonOptions command)
        {
            return UsageAnswer.Give(parsed, args, host);
        }

        return MistypedConnection.Find(args, command.Connections).Any() ? RefuseConnection(host)
            : new UsageErrors(VerbUsage.Of(command.GetType()), Verbs, args).SayIgnored() is { } ignored ? Refuse(ignored, host)
            : await RunAsync(command, host, cancellation);
    }

    // Every message that names what was typed would repeat the password.
    private static int RefuseConnection(HostContext host) =>
        Refuse("something that looks like a connection stands where none belongs, and is not repeated: --connection takes it, and --from and --to of diff", host);

    private static int Refuse(string message, HostContext host)
    {
        new Terminal(host.Output, host.Error, Verbosity.Normal).Fail($"error: {message}");
        return ExitCode.Failed;
    }

    [SuppressMessage("Design", "CA1031", Justification = "What nobody expected is a bug, and is said as one with its trace.")]
    private static async Task<int> RunAsync(CommonOptions command, HostContext host, CancellationToken cancellation)
    {
        Terminal terminal = new(host.Output, host.Error, command.Quiet ? Verbosity.Quiet : command.Verbose ? Verbosity.Verbose : Verbosity.Normal, host.Answers);
        try
        {
            await using Workspace workspace = new(command, terminal, host);
            return await command.RunAsync(workspace, cancellation);
        }
        catch (ModelException e)
        {
            terminal.Fail(e.Message);
        }
        catch (Exception e) when (IsExpected(e))
        {
            terminal.Fail("error: " + MessageOf(e));
        }
        catch (DbException e) when (IsOfServer(e))
        {
            terminal.Fail($"error: the server or the connection to it failed: {e.Message}{(e.InnerException is { } inner ? $" {inner.Message}" : string.Empty)}");
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Fail("interrupted");
        }
        catch (Exception e)
        {
            terminal.Fail($"this is a bug of schemagen, please report it: {e}");
        }

        return cancellation.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Failed;
    }

    internal static bool IsExpected(Exception e) => e is ExpectedException or IOException or UnauthorizedAccessException;

    /// <summary>The message of what is expected, as a sentence with the way out.</summary>
    public static string MessageOf(Exception e) => e is UnauthorizedAccessException && e.Message.Split('\'') is [_, var path, ..]
        ? $"'{path}' may not be read or written by this user: change its rights, or name another path"
        : e.Message;

    // Without a code the connection is lost; 08 is that too, 53 what the server lacks, 57 an operator, 58 the system, XX the server's own fault.
    private static bool IsOfServer(DbException e) =>
        e.SqlState?[..2] is null or "08" or "53" or "57" or "58" or "XX";
}
