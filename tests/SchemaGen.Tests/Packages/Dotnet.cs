using CliWrap;
using CliWrap.Buffered;
using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.Packages;

/// <summary>The command <c>dotnet</c>.</summary>
internal static class Dotnet
{
    /// <summary>No variables.</summary>
    public static IReadOnlyDictionary<string, string?> Nothing { get; } = new Dictionary<string, string?>();

    /// <summary>Runs it in a folder, with variables added to the environment.</summary>
    public static async Task<ToolResult> RunAsync(string folder, IReadOnlyDictionary<string, string?> environment, IReadOnlyList<string> arguments)
    {
        var result = await CliWrap.Cli.Wrap("dotnet").WithArguments(arguments).WithWorkingDirectory(folder)
            .WithEnvironmentVariables(v => v.Set("DOTNET_CLI_TELEMETRY_OPTOUT", "1").Set("DOTNET_NOLOGO", "1").Set("MSBUILDDISABLENODEREUSE", "1").Set("CI", null).Set(environment))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        return new(result.ExitCode, result.StandardOutput, result.StandardError);
    }
}
