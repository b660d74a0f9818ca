namespace SchemaGen.Postgres.Scratch;

/// <summary>Puts the programs of this machine in the order in which they are tried.</summary>
internal static class PreferredBinaries
{
    /// <summary>Finds the programs of one major version, or all of them with those of the configured server's version first.</summary>
    public static async Task<IEnumerable<LocalBinaries>> FindAsync(ScratchOptions options, int? major, CancellationToken cancellation)
    {
        if (major is null && options.Configured is null)
        {
            return LocalBinaries.FindAll(options);
        }

        var all = LocalBinaries.FindAll(options).ToList();
        if (major is { } only)
        {
            var majors = await MajorsAsync(all, options, cancellation);
            return all.Where((_, i) => majors[i] == only);
        }

        // With one, by whatever names, there is no choice, and nothing to ask the server for.
        if (all.DistinctBy(Target).Count() < 2 || await ExistingServer.TryMajorAsync(options.Configured!, options, cancellation) is not { } wanted)
        {
            return all;
        }

        var found = await MajorsAsync(all, options, cancellation);
        return all.Select((b, i) => (Binaries: b, Major: found[i])).OrderByDescending(b => b.Major == wanted).Select(b => b.Binaries);
    }

    private static string Target(LocalBinaries binaries)
    {
        var program = binaries.Program("postgres")!;
        return File.ResolveLinkTarget(program, returnFinalTarget: true)?.FullName ?? program;
    }

    private static async Task<List<int?>> MajorsAsync(IEnumerable<LocalBinaries> all, ScratchOptions options, CancellationToken cancellation)
    {
        List<int?> majors = [];
        foreach (var binaries in all)
        {
            majors.Add(await TryMajorAsync(binaries, options, cancellation));
        }

        return majors;
    }

    // The template of the programs has their version in its name, which saves a process.
    private static async Task<int?> TryMajorAsync(LocalBinaries binaries, ScratchOptions options, CancellationToken cancellation)
    {
        try
        {
            return LocalBinaries.Major(ClusterTemplate.Find(binaries, options)?.Version ?? await binaries.GetVersionAsync(cancellation));
        }
        catch (ScratchUnavailableException)
        {
            return null;
        }
    }
}
