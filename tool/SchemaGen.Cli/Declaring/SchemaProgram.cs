using System.ComponentModel;
using CliWrap;
using CliWrap.Buffered;
using SchemaGen.Cli.Projects;
using SchemaGen.Core.Configuration;

namespace SchemaGen.Cli.Declaring;

/// <summary>Runs the program that prints the schema, which the configuration alone can name.</summary>
/// <param name="workspace">Whose configuration.</param>
/// <param name="command">The program and its arguments.</param>
internal sealed class SchemaProgram(Workspace workspace, string command)
{
    private const int LinesShown = 20;

    /// <summary>What it prints.</summary>
    /// <exception cref="CommandException">It may not run, cannot be started, takes too long or fails.</exception>
    internal async Task<string> RunAsync(CancellationToken cancellation)
    {
        var words = Words();
        if (workspace.MSBuild == MSBuildUse.Never)
        {
            throw new CommandException($"'schema.command' is a program of the repository ({command}), and --no-msbuild runs none: run it yourself and name what it prints by 'schema.file'");
        }

        workspace.Terminal.Say($"running {command}");
        using CancellationTokenSource late = new(workspace.Settings.SchemaTimeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            var result = await CliWrap.Cli.Wrap(words[0])
                .WithArguments(words.Skip(1))
                .WithWorkingDirectory(workspace.Settings.Root)
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync(either.Token);
            return !result.IsSuccess ? throw Failure($"failed with exit code {result.ExitCode}", result.StandardError, result.StandardOutput)
                : result.StandardOutput.Trim().Length == 0 ? throw Failure("printed nothing, and its output is the schema", result.StandardError)
                : result.StandardOutput;
        }
        catch (Win32Exception e)
        {
            throw Failure($"cannot be started: {e.Message}");
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw Failure($"took longer than {TimeLimit.Text(workspace.Settings.SchemaTimeout)} and was ended: 'schema.timeout' allows more");
        }
    }

    // Words as a command line has them; double quotes hold one together. No shell reads them.
    private List<string> Words()
    {
        var parts = command.Split('"');
        List<string> words = [string.Empty];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1)
            {
                words[^1] += parts[i];
                continue;
            }

            var split = parts[i].Split(' ');
            words[^1] += split[0];
            words.AddRange(split[1..]);
        }

        words.RemoveAll(w => w.Length == 0);
        return parts.Length % 2 == 0 ? throw new CommandException($"'schema.command' has a quote that is not closed: {command}")
            : words.Count == 0 ? throw new CommandException("'schema.command' names no program")
            : words;
    }

    private static string Last(string text) => string.Join('\n', text.TrimEnd().Split('\n').TakeLast(LinesShown).Select(l => "  " + l.TrimEnd()));

    private CommandException Failure(string what, params string[] outputs) =>
        new(string.Join('\n', [$"'schema.command' ({command}) {what}", .. outputs.Where(o => o.Trim().Length > 0).Take(1).Select(Last)]));
}
