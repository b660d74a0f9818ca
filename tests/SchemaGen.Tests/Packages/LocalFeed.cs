using System.Globalization;
using SchemaGen.Tests.Cases;

namespace SchemaGen.Tests.Packages;

/// <summary>The packages, packed once a run of what is built, with a version that no cache can know.</summary>
internal sealed class LocalFeed
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private LocalFeed(string folder) => Folder = folder;

    /// <summary>The folder of the packages.</summary>
    public string Folder { get; }

    /// <summary>Their version.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    /// <summary>Packs; a warning of it is an error.</summary>
    public static async Task<LocalFeed> PackAsync(string folder)
    {
        var feed = await PackAnalyzerAsync(folder);
        await feed.PackAsync("SchemaGen.Migrations", "--no-restore");
        // For any runtime: what is compiled for one takes long, and is the same code.
        await feed.PackAsync("SchemaGen.Cli", "--no-build", "-p:RuntimeIdentifiers=", "-p:ToolPackageRuntimeIdentifiers=", "-p:PublishReadyToRun=false");
        return feed;
    }

    /// <summary>Packs the attributes and the analyzer alone.</summary>
    public static async Task<LocalFeed> PackAnalyzerAsync(string folder)
    {
        LocalFeed feed = new(folder);
        await feed.PackAsync("SchemaGen.Annotations", "--no-restore");
        return feed;
    }

    private async Task PackAsync(string project, params string[] options)
    {
        var path = Path.Combine(Repository.Root, "tool", project);
        var answer = await Dotnet.RunAsync(path, Dotnet.Nothing, ["pack", "-c", Configuration, "--nologo", "-v", "quiet", "-warnaserror", "-o", Folder, "-p:PackageVersion=" + Version, .. options]);
        if (answer.Code != 0)
        {
            throw new InvalidOperationException($"{project} cannot be packed: {answer.Output}");
        }
    }
}
