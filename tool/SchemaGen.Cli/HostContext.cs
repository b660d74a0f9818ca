using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli;

/// <summary>The world outside, as it is handed to the program.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Environment">What an environment variable holds.</param>
/// <param name="CurrentDirectory">The folder that paths on the command line start from.</param>
/// <param name="Clock">The time.</param>
public sealed record HostContext(TextWriter Output, TextWriter Error, Func<string, string?> Environment, string CurrentDirectory, TimeProvider Clock)
{
    /// <summary>Starts the server that is needed only to think.</summary>
    public Func<ScratchOptions, CancellationToken, Task<ScratchServer>> StartScratch { get; init; } = ScratchServer.StartAsync;
}
