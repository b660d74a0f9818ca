using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CliWrap;
using CliWrap.Buffered;
using Npgsql;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A throwaway server in a container, which ends when the tool closes the container's standard input or dies.</summary>
internal sealed class DockerContainer : IAsyncDisposable
{
    private const int UsualMajor = 17;

    // The first start may have to fetch the image.
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(5);

    // The container lives as long as its first process, and that as long as somebody holds its standard input.
    private const string Script = "docker-entrypoint.sh postgres -c fsync=off -c full_page_writes=off -c autovacuum=off -c max_locks_per_transaction=1024 & cat >/dev/null";

    private readonly string docker;
    private readonly string image;
    private readonly string name = "schemagen-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));
    private readonly string password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private readonly TaskCompletionSource end = new();
    private readonly StringBuilder errors = new();
    private readonly Task<CommandResult> process;

    private DockerContainer(string docker, string image)
    {
        (this.docker, this.image) = (docker, image);
        process = Cli.Wrap(docker)
            .WithArguments(
            [
                "run", "--rm", "--interactive", "--name", name, "--publish", "127.0.0.1::5432", "--env", "POSTGRES_PASSWORD",
                "--tmpfs", "/scratch", "--env", "PGDATA=/scratch/data", image, "sh", "-c", Script,
            ])
            .WithEnvironmentVariables(e => e.Set("POSTGRES_PASSWORD", password))
            .WithValidation(CommandResultValidation.None)
            .WithStandardInputPipe(PipeSource.Create((_, _) => end.Task))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(errors))
            .ExecuteAsync();
    }

    /// <summary>Starts a container by the docker command.</summary>
    /// <exception cref="ServerSourceException">There is no such command, no engine behind it, or the container does not come up.</exception>
    public static async Task<ScratchHost> StartAsync(ScratchOptions options, CancellationToken cancellation)
    {
        var docker = ProgramFolders.OnPath("docker", options) ?? throw new ServerSourceException("the command 'docker' is not on PATH");
        await CheckEngineAsync(docker, cancellation);
        var major = options.Major ?? UsualMajor;
        var container = new DockerContainer(docker, $"postgres:{major.ToString(CultureInfo.InvariantCulture)}-alpine");
        try
        {
            var connection = await container.WaitUntilReadyAsync(cancellation);
            return new ScratchHost(connection, $"throwaway container of {container.image}", container) { Major = major };
        }
        catch
        {
            await container.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        end.TrySetResult();
        await process;
    }

    private static async Task CheckEngineAsync(string docker, CancellationToken cancellation)
    {
        try
        {
            var version = await Cli.Wrap(docker).WithArguments(["version", "--format", "{{.Server.Version}}"])
                .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellation);
            if (version.ExitCode != 0)
            {
                throw new ServerSourceException($"the engine does not answer: {version.StandardError.Trim()}");
            }
        }
        catch (Win32Exception e)
        {
            throw new ServerSourceException($"'{docker}' does not run: {e.Message}", e);
        }
    }

    private async Task<string> WaitUntilReadyAsync(CancellationToken cancellation)
    {
        for (var deadline = DateTime.UtcNow + StartTimeout; ; await Task.Delay(100, cancellation))
        {
            if (process.IsCompleted || DateTime.UtcNow > deadline)
            {
                throw new ServerSourceException($"the container of {image} did not come up: {errors.ToString().Trim()}");
            }

            if (await PortAsync(cancellation) is { } port && await AnswersAsync(port, cancellation))
            {
                return Connection(port);
            }
        }
    }

    private async Task<int?> PortAsync(CancellationToken cancellation)
    {
        var result = await Cli.Wrap(docker).WithArguments(["port", name, "5432/tcp"])
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellation);
        return int.TryParse(result.StandardOutput.Trim().Split(':')[^1], out var port) ? port : null;
    }

    // While the image sets the server up, that listens on its socket only, so whoever answers here is the finished one.
    private async Task<bool> AnswersAsync(int port, CancellationToken cancellation)
    {
        try
        {
            await using var source = AdminConnection.Open(Connection(port));
            await using var connection = await source.OpenConnectionAsync(cancellation);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private string Connection(int port) => ThrowawayConnection.To("127.0.0.1", port, password);
}
