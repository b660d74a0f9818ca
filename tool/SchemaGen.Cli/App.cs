using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using CommandLine;
using CommandLine.Text;
using SchemaGen.Cli.Commands;
using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Configuration;
using SchemaGen.Cli.Output;
using SchemaGen.Core;

namespace SchemaGen.Cli;

/// <summary>Runs the command that was typed.</summary>
public static class App
{
    private static readonly Type[] Commands =
    [
        typeof(InitCommand), typeof(ScaffoldCommand), typeof(AdoptCommand), typeof(RevisionCommand), typeof(UpgradeCommand), typeof(DowngradeCommand), typeof(CurrentCommand),
        typeof(HistoryCommand), typeof(HeadsCommand), typeof(BranchesCommand), typeof(ShowCommand), typeof(MergeCommand), typeof(RebaseCommand), typeof(EditCommand),
        typeof(RecordCommand), typeof(StampCommand), typeof(CheckCommand), typeof(DiffCommand), typeof(TemplatesCommand), typeof(EnsureVersionCommand),
    ];

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
        return parsed.Value is not CommonOptions command ? Explain(parsed, args, host)
            : MistypedConnection.Find(args, command.Connections).Any() ? RefuseConnection(host)
            : await RunAsync(command, host, cancellation);
    }

    // Every message that names what was typed would repeat the password.
    private static int RefuseConnection(HostContext host)
    {
        host.Error.WriteLine("error: something that looks like a connection stands where none belongs, and is not repeated: --connection takes it, and --from and --to of diff");
        return ExitCode.Failed;
    }

    [SuppressMessage("Design", "CA1031", Justification = "What nobody expected is a bug, and is said as one with its trace.")]
    private static async Task<int> RunAsync(CommonOptions command, HostContext host, CancellationToken cancellation)
    {
        Terminal terminal = new(host.Output, host.Error, command.Quiet ? Verbosity.Quiet : command.Verbose ? Verbosity.Verbose : Verbosity.Normal);
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
            terminal.Fail("error: " + e.Message);
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

    // Without a code the connection is lost; 08 is that too, 53 what the server lacks, 57 an operator, 58 the system, XX the server's own fault.
    private static bool IsOfServer(DbException e) =>
        e.SqlState?[..2] is null or "08" or "53" or "57" or "58" or "XX";

    private static int Explain(ParserResult<object> parsed, string[] args, HostContext host)
    {
        var errors = ((NotParsed<object>)parsed).Errors.ToList();
        var asked = errors.Exists(e => e.Tag is ErrorType.HelpRequestedError or ErrorType.HelpVerbRequestedError);
        var isVersion = errors.Exists(e => e.Tag == ErrorType.VersionRequestedError);
        if (isVersion)
        {
            host.Output.WriteLine(HeadingInfo.Default.ToString());
            return ExitCode.Done;
        }

        var help = HelpText.AutoBuild(parsed, h =>
        {
            h.Copyright = string.Empty;
            h.AdditionalNewLineAfterOption = false;
            h.MaximumDisplayWidth = 120;
            return h;
        });
        (asked ? host.Output : host.Error).WriteLine(MistypedConnection.Find(args, []).Aggregate(help.ToString(), (text, secret) => text.Replace(secret, "...", StringComparison.Ordinal)));
        return asked ? ExitCode.Done : ExitCode.Failed;
    }
}
