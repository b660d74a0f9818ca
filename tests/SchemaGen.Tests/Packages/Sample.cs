using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.Packages;

/// <summary>
/// A solution that uses the packages, as a user would: models in a referenced project, several frameworks, nullable on and off, versions kept centrally,
/// warnings as errors, and a package cache that was empty. It has one revision, and its models agree with it.
/// </summary>
internal sealed class Sample : IDisposable
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static readonly Lazy<Task<Sample>> Shared = new(MakeAsync);

    private readonly string folder;
    private Dictionary<string, string> files = [];

    private Sample(string folder, LocalFeed feed) => (this.folder, Feed) = (folder, feed);

    /// <summary>The packages.</summary>
    public LocalFeed Feed { get; }

    /// <summary>The folder of the solution.</summary>
    public string Root => Path.Combine(folder, "garage");

    /// <summary>The folder of the project that has the revisions.</summary>
    public string App => Path.Combine(Root, "App");

    /// <summary>The sample as it was at first, for one test at a time; the next gets it when this one disposes of it.</summary>
    public static async Task<Sample> TakeAsync()
    {
        await Gate.WaitAsync();
        try
        {
            var sample = await Shared.Value;
            sample.Reset();
            return sample;
        }
        catch
        {
            Gate.Release();
            throw;
        }
    }

    /// <summary>Removes the sample when no test will take it any more.</summary>
    public static async Task EndAsync()
    {
        if (Shared is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            Directory.Delete((await Shared.Value).folder, recursive: true);
        }
    }

    public void Dispose() => Gate.Release();

    /// <summary>Builds a project for its first framework, or runs a target of it.</summary>
    public Task<BuildResult> BuildAsync(params string[] options) => BuildAllAsync(["-f", "net10.0", .. options]);

    /// <summary>Builds a project for all of its frameworks, or runs a target of it, in one process: to start more takes longer than they save.</summary>
    public async Task<BuildResult> BuildAllAsync(params string[] options)
    {
        var answer = await DotnetAsync(App, ["build", "--no-restore", "--nologo", "-v", "minimal", "-m:1", .. options]);
        return new(answer.Code, answer.Output.Replace(Root + "/", string.Empty, StringComparison.Ordinal));
    }

    /// <summary>Runs the tool as the sample installed it, which has to succeed.</summary>
    public async Task ToolAsync(params string[] arguments)
    {
        var answer = await DotnetAsync(App, ["schemagen", .. arguments]);
        if (answer.Code != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', arguments)} gave {answer}");
        }
    }

    /// <summary>Runs the command <c>dotnet</c> with the sample's own package cache.</summary>
    public Task<ToolResult> DotnetAsync(string at, IReadOnlyList<string> arguments, string? message = null) => Dotnet.RunAsync(at, new Dictionary<string, string?>
    {
        ["NUGET_PACKAGES"] = Path.Combine(folder, "packages"),
        ["XDG_CACHE_HOME"] = Path.Combine(folder, "cache"),
        ["SCHEMAGEN_CONNECTION"] = null,
        ["Message"] = message,
    }, arguments);

    /// <summary>The full path of the one file that a pattern matches, such as <c>App/migrations/*.up.sql</c>.</summary>
    public string Find(string pattern) => Directory.EnumerateFiles(Root, pattern).Single();

    /// <summary>Writes a file.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Replaces a text of a file, which has to be there.</summary>
    public void Edit(string pattern, string old, string made)
    {
        var text = File.ReadAllText(Find(pattern));
        File.WriteAllText(Find(pattern), text.Contains(old, StringComparison.Ordinal) ? text.Replace(old, made, StringComparison.Ordinal) : throw new InvalidOperationException($"{pattern} has no '{old}' in it"));
    }

    /// <summary>Adds a property to the model of the referenced project and tells its line.</summary>
    public int AddProperty()
    {
        Edit("Models/Car.cs", "public string? Colour", "public int? Year { get; set; }\n\n    public string? Colour");
        return 1 + File.ReadAllLines(Find("Models/Car.cs")).ToList().FindIndex(l => l.Contains("Year", StringComparison.Ordinal));
    }

    private static async Task<Sample> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("schemagen-").FullName;
        try
        {
            Sample sample = new(folder, await LocalFeed.PackAsync(Path.Combine(folder, "feed")));
            await sample.InstallAsync();
            return sample;
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private async Task InstallAsync()
    {
        SampleFiles.All(Feed).ToList().ForEach(f => Write(f.Path, f.Text));
        Directory.CreateDirectory(Path.Combine(App, "migrations"));
        await MustAsync("tool", "restore");
        await MustAsync("restore", "--nologo", "-v", "quiet");
        await ToolAsync("revision", "-q", "-m", "initial", "--rev-id", "1");
        files = Read().ToDictionary(p => p, File.ReadAllText);
    }

    private async Task MustAsync(params string[] arguments)
    {
        var answer = await DotnetAsync(App, arguments);
        if (answer.Code != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} gave {answer}");
        }
    }

    // What is as it was keeps its time, so that a build does no more than it has to.
    private void Reset()
    {
        Read().Where(p => !files.ContainsKey(p)).ToList().ForEach(File.Delete);
        files.Where(f => !File.Exists(f.Key) || File.ReadAllText(f.Key) != f.Value).ToList().ForEach(f => File.WriteAllText(f.Key, f.Value));
    }

    private IEnumerable<string> Read() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Where(p => !Path.GetRelativePath(Root, p).Split(Path.DirectorySeparatorChar).Any(n => n is "bin" or "obj"));
}
