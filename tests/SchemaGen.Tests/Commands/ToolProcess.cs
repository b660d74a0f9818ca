using CliWrap;
using CliWrap.Buffered;

namespace SchemaGen.Tests.Commands;

/// <summary>The tool as it was built, run as a process.</summary>
internal static class ToolProcess
{
    /// <summary>The program beside the tests.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "dotnet-schemagen" + (OperatingSystem.IsWindows() ? ".exe" : string.Empty));

    /// <summary>Runs it in the folder and the environment of a bench.</summary>
    public static async Task<ToolResult> RunAsync(ToolFixture fixture, params string[] arguments)
    {
        var result = await CliWrap.Cli.Wrap(Path).WithArguments(arguments).WithWorkingDirectory(fixture.Folder)
            .WithEnvironmentVariables(v => fixture.Environment.ToList().ForEach(p => v.Set(p.Key, p.Value)))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        return new(result.ExitCode, result.StandardOutput, result.StandardError);
    }
}
