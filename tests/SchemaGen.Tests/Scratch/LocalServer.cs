using CliWrap.Buffered;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

/// <summary>Servers from local programs, wherever the environment would send us otherwise.</summary>
internal static class LocalServer
{
    public static ScratchOptions Options { get; } = new();

    /// <summary>The options with some variables replaced; null unsets one.</summary>
    public static ScratchOptions With(params (string Name, string? Value)[] variables) => new()
    {
        Environment = name => Array.Exists(variables, v => v.Name == name)
            ? Array.Find(variables, v => v.Name == name).Value
            : Environment.GetEnvironmentVariable(name),
    };

    /// <summary>The number of an account; empty where there is none of the name.</summary>
    public static async Task<string> UidAsync(string account) =>
        (await CliWrap.Cli.Wrap("id").WithArguments(["-u", account]).WithValidation(CliWrap.CommandResultValidation.None).ExecuteBufferedAsync()).StandardOutput.Trim();

    /// <summary>Lists the processes whose command line names a folder.</summary>
    public static async Task<string> ProcessesAsync(string folder)
    {
        var all = await CliWrap.Cli.Wrap("ps").WithArguments(["-eo", "pid,args"]).ExecuteBufferedAsync();
        return string.Join('\n', all.StandardOutput.Split('\n').Where(line => line.Contains(folder, StringComparison.Ordinal)));
    }
}
