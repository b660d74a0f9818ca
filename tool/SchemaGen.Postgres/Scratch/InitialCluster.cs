using System.ComponentModel;
using CliWrap;
using CliWrap.Buffered;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Makes a data directory by initdb, and leaves a copy in the cache.</summary>
internal static class InitialCluster
{
    /// <summary>Fills the folder's data directory and returns the version of the programs.</summary>
    public static async Task<string> CreateAsync(
        ClusterFolder folder, ServerUser? user, (LocalBinaries Binaries, ScratchOptions Options) of, CancellationToken cancellation)
    {
        var version = await of.Binaries.GetVersionAsync(cancellation);
        if (LocalBinaries.Major(version) < LocalBinaries.OldestMajor)
        {
            throw new ServerSourceException($"PostgreSQL {version} is older than {LocalBinaries.OldestMajor}");
        }

        if (user is not null)
        {
            folder.MakeData();
            await RunAsync(["chown", user.Name, folder.Data], cancellation);
        }

        // It is not interrupted, because its children would go on writing into a folder that is being deleted. Small WAL segments make a smaller directory to copy. The locale has no say in how the server spells an expression.
        await RunAsync(
            [
                .. user?.Prefix ?? [],
                of.Binaries.Program("initdb")!, "-D", folder.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "--wal-segsize=1",
            ],
            CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        ClusterTemplate.Save(folder.Data, version, of);
        return version;
    }

    private static async Task RunAsync(IReadOnlyList<string> command, CancellationToken cancellation)
    {
        try
        {
            var result = await Cli.Wrap(command[0]).WithArguments(command.Skip(1)).WithWorkingDirectory("/")
                .WithEnvironmentVariables(ServerEnvironment.Clean)
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync(cancellation);
            if (result.ExitCode != 0)
            {
                throw new ServerSourceException($"{Path.GetFileName(command[0])} failed: {string.Join(' ', result.StandardError.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))}");
            }
        }
        catch (Win32Exception e)
        {
            throw new ServerSourceException($"{command[0]} does not run: {e.Message}", e);
        }
    }
}
