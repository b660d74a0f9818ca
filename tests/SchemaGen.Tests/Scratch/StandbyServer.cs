using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

/// <summary>A server in recovery: it waits for a primary that is not there, and answers what only reads.</summary>
internal sealed class StandbyServer : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sb-");

    /// <summary>The connection of its superuser.</summary>
    public string Connection => $"Host={folder.FullName};Username=postgres;Database=postgres";

    private string Data => Path.Combine(folder.FullName, "data");

    public static async Task<StandbyServer> StartAsync()
    {
        StandbyServer server = new();
        await server.RunAsync($"initdb -D '{server.Data}' -U postgres -A trust -E UTF8 --locale=C --no-sync > /dev/null && touch '{server.Data}/standby.signal'");
        await server.RunAsync($"pg_ctl -D '{server.Data}' -w -l '{server.Data}/log' -o \"-c listen_addresses='' -c fsync=off -k '{server.folder.FullName}'\" start > /dev/null");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync($"pg_ctl -D '{Data}' -m immediate stop > /dev/null");
        folder.Delete(recursive: true);
    }

    // PostgreSQL refuses to run as root.
    private async Task RunAsync(string script)
    {
        var programs = LocalBinaries.FindAll(LocalServer.Options).First().Directory;
        var shell = $"PATH='{programs}':$PATH; unset PGPORT; {script}";
        if (Environment.IsPrivilegedProcess)
        {
            await CliWrap.Cli.Wrap("chown").WithArguments(["nobody", folder.FullName]).ExecuteAsync();
        }

        string[] prefix = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=nobody", "--clear-groups", "--"] : [];
        string[] command = [.. prefix, "sh", "-c", shell];
        await CliWrap.Cli.Wrap(command[0]).WithArguments(command[1..]).WithWorkingDirectory("/").ExecuteAsync();
    }
}
