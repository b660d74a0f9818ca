namespace SchemaGen.Postgres.Scratch;

/// <summary>Goes through the ways to a scratch server until one is open.</summary>
internal static class ScratchWays
{
    /// <summary>Finds or starts a server.</summary>
    /// <exception cref="ScratchUnavailableException">The setting is there and does not work, or none of the ways is open.</exception>
    public static async Task<ScratchHost> FindAsync(ScratchOptions options, CancellationToken cancellation)
    {
        if (options.Scratch is not { Length: > 0 } scratch)
        {
            return await StartAsync(options, Unasked(options), cancellation);
        }

        try
        {
            var host = await ExistingServer.FindAsync(scratch, options, cancellation);
            await LeftDatabases.DropAsync(host, options.Explain, cancellation);
            return host;
        }
        catch (ServerSourceException e) when (e.IsUnfit)
        {
            options.Explain($"the server of the setting 'scratch' is not used: {e.Message}");
            return await StartAsync(options, $"the server of the setting 'scratch': {e.Message}", cancellation);
        }
        catch (ServerSourceException e)
        {
            throw new ScratchUnavailableException($"the setting 'scratch' cannot be used: {e.Message}", e);
        }
    }

    /// <summary>Starts a server to be thrown away.</summary>
    /// <param name="options">Where it may come from.</param>
    /// <param name="existing">Why no existing server is taken.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="ScratchUnavailableException">None can be started.</exception>
    public static async Task<ScratchHost> StartAsync(ScratchOptions options, string existing, CancellationToken cancellation)
    {
        List<string> reasons = [];
        foreach (var (name, start) in Throwaway(options, cancellation))
        {
            try
            {
                return await start();
            }
            catch (ServerSourceException e)
            {
                reasons.Add($"{name}: {e.Message}");
            }
        }

        throw new ScratchUnavailableException(
            "a PostgreSQL server is needed to think, and none is to be had; open one of these ways:"
            + string.Concat(reasons.Append(existing).Select(reason => Environment.NewLine + "  - " + reason)));
    }

    private static IEnumerable<(string Name, Func<Task<ScratchHost>> Start)> Throwaway(ScratchOptions options, CancellationToken cancellation)
    {
        const string Local = "a throwaway server from local PostgreSQL programs";
        const string Docker = "a throwaway server in Docker";
        Task<ScratchHost> InDockerAsync() => DockerContainer.StartAsync(options, cancellation);
        if (options.Major is not { } wanted)
        {
            yield return (Local, () => LocalCluster.StartAnyAsync(options, null, cancellation));
            yield return (Docker, InDockerAsync);
            yield break;
        }

        // Another version spells almost everything alike, and is better than none.
        yield return (Local, () => LocalCluster.StartAnyAsync(options, wanted, cancellation));
        yield return (Docker, InDockerAsync);
        yield return ($"{Local} of another version", () => LocalCluster.StartAnyAsync(options, null, cancellation));
    }

    // Nothing runs on a server that holds anything of value unless somebody has said so.
    private static string Unasked(ScratchOptions options) => options.Configured is { Length: > 0 }
        ? "the configured server: allow temporary databases on it by \"scratch\": \"configured\" in schemagen.json or --scratch configured"
        : "an existing server: name one on which temporary databases may be made by \"scratch\" in schemagen.json or --scratch";
}
