using CliWrap;
using CliWrap.Buffered;

namespace SchemaGen.Tests.Commands;

/// <summary>Runs the scripts of the GitHub Action and of the GitLab job.</summary>
internal static class CiScript
{
    /// <summary>Runs bash in the folder of a fixture, with the tool in its environment.</summary>
    public static async Task<BufferedCommandResult> RunAsync(ToolFixture fixture, string[] arguments, params IEnumerable<(string Name, string Value)> environment) =>
        await CliWrap.Cli.Wrap("bash").WithArguments(arguments).WithWorkingDirectory(fixture.Folder).WithValidation(CommandResultValidation.None)
            .WithEnvironmentVariables(v =>
            {
                v.Set("SCHEMAGEN_TOOL", ToolProcess.Path);
                environment.ToList().ForEach(p => v.Set(p.Name, p.Value));
            })
            .ExecuteBufferedAsync();
}
