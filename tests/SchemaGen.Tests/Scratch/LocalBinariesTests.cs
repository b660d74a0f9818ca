using NUnit.Framework;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

public sealed class LocalBinariesTests
{
    private string root = "";

    [SetUp]
    public void MakeRoot() => root = Directory.CreateTempSubdirectory("places-").FullName;

    [TearDown]
    public void RemoveRoot() => Directory.Delete(root, recursive: true);

    [Test]
    public void Of_the_usual_places_the_newest_version_comes_first()
    {
        Install("9.6/bin", "15/bin", "14/bin", "empty");
        var options = new ScratchOptions { Environment = _ => null, UsualPlaces = [root + "/*/bin"] };
        Assert.That(Found(options), Is.EqualTo(new[] { "15/bin", "14/bin", "9.6/bin" }));
    }

    [Test]
    public void A_place_that_ends_in_its_version_is_found()
    {
        Install("postgresql14", "postgresql16");
        var options = new ScratchOptions { Environment = _ => null, UsualPlaces = [root + "/postgresql*"] };
        Assert.That(Found(options), Is.EqualTo(new[] { "postgresql16", "postgresql14" }));
    }

    [Test]
    public void The_named_folder_comes_before_PATH_and_PATH_before_the_usual_places()
    {
        Install("named", "path", "usual/bin");
        var options = new ScratchOptions
        {
            Environment = name => name switch
            {
                "SCHEMAGEN_POSTGRES_BIN" => Path.Combine(root, "named"),
                "PATH" => Path.Combine(root, "path"),
                _ => null,
            },
            UsualPlaces = [root + "/usual/bin"],
        };
        Assert.That(Found(options), Is.EqualTo(new[] { "named", "path", "usual/bin" }));
    }

    [Test]
    public void Pg_config_tells_the_folder()
    {
        Install("behind");
        using var bin = new FakeProgram("pg_config", $"echo {root}/behind");
        Assert.That(Found(new ScratchOptions { Environment = bin.Path, UsualPlaces = [] }), Is.EqualTo(new[] { "behind" }));
    }

    [Test]
    public async Task The_programs_tell_their_version()
    {
        var version = await LocalBinaries.FindAll(LocalServer.Options).First().GetVersionAsync();
        Assert.That(LocalBinaries.Major(version), Is.GreaterThanOrEqualTo(LocalBinaries.OldestMajor));
    }

    [Test]
    public async Task A_program_that_does_not_run_is_told_by_its_path()
    {
        using var bin = new FakeProgram("postgres", "exit 127");
        var error = await Assert.ThrowsAsync<ScratchUnavailableException>(() => new LocalBinaries(bin.Folder).GetVersionAsync());
        Assert.That(error!.Message, Does.Contain($"'{bin.Folder}/postgres' does not run"));
    }

    private void Install(params string[] folders)
    {
        foreach (var folder in folders)
        {
            var path = Directory.CreateDirectory(Path.Combine(root, folder)).FullName;
            if (folder != "empty")
            {
                File.WriteAllText(Path.Combine(path, "initdb"), "");
                File.WriteAllText(Path.Combine(path, "postgres"), "");
            }
        }
    }

    private string[] Found(ScratchOptions options) =>
        [.. LocalBinaries.FindAll(options).Select(found => Path.GetRelativePath(root, found.Directory))];
}
