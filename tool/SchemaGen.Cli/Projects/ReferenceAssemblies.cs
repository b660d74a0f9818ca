namespace SchemaGen.Cli.Projects;

/// <summary>Finds the assemblies of .NET where no project names them: those of the SDK, else of a runtime.</summary>
public static class ReferenceAssemblies
{
    /// <summary>The files; none where there is no .NET, and models are then read by the names in them.</summary>
    public static IReadOnlyList<string> Find()
    {
        var roots = Roots().Where(Directory.Exists).Distinct().ToList();
        return roots.Select(r => Newest(Path.Combine(r, "packs", "Microsoft.NETCore.App.Ref"), v => Directory.EnumerateDirectories(Path.Combine(v, "ref")).Order(StringComparer.Ordinal).LastOrDefault()))
            .Concat(roots.Select(r => Newest(Path.Combine(r, "shared", "Microsoft.NETCore.App"), v => v)))
            .Where(f => f is not null)
            .Select(f => (string[])[.. Directory.EnumerateFiles(f!, "System*.dll").Where(IsManaged), .. Directory.EnumerateFiles(f!, "netstandard.dll")])
            .FirstOrDefault(f => f.Length > 0) ?? [];
    }

    private static IEnumerable<string> Roots()
    {
        foreach (var variable in new[] { "DOTNET_ROOT", "DOTNET_HOST_PATH" })
        {
            if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value)
            {
                yield return File.Exists(value) ? Path.GetDirectoryName(value)! : value;
            }
        }

        var command = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            FileInfo file = new(Path.Combine(folder, command));
            if (file.Exists)
            {
                yield return Path.GetDirectoryName((file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName)!;
            }
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        foreach (var usual in new[] { Path.Combine(home, ".dotnet"), "/usr/share/dotnet", "/usr/lib/dotnet", "/usr/local/share/dotnet", @"C:\Program Files\dotnet" })
        {
            yield return usual;
        }
    }

    private static string? Newest(string folder, Func<string, string?> within) => !Directory.Exists(folder) ? null : Directory.EnumerateDirectories(folder)
        .OrderByDescending(d => Version.TryParse(Path.GetFileName(d).Split('-')[0], out var version) ? version : new Version())
        .Select(within)
        .FirstOrDefault(f => f is not null && Directory.Exists(f));

    private static bool IsManaged(string file) => !Path.GetFileName(file).Contains(".Native", StringComparison.Ordinal);
}
