using System.Text;
using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public sealed class MigrationsFolderTests
{
    private static readonly RevisionManifest First = new() { Revision = "20261122150405", Name = "First: cars & wheels", Facts = ["+ table public.cars"] };

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("migrations").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void What_is_written_is_read_back()
    {
        var written = MigrationsFolder.Write(_folder, First, "up;\n", "down;\n");

        Assert.That(Names(), Is.EqualTo(["20261122150405_first_cars_wheels.down.sql", "20261122150405_first_cars_wheels.schema", "20261122150405_first_cars_wheels.up.sql"]));
        var folder = MigrationsFolder.Load(_folder);
        Assert.That(folder.AllProblems, Is.Empty);
        Assert.That(ManifestFormat.Write(folder.Revisions.Single().Manifest), Is.EqualTo(ManifestFormat.Write(written.Manifest)));
    }

    [TestCase(".up.sql")]
    [TestCase(".down.sql")]
    [TestCase(".schema")]
    public void An_existing_file_is_never_overwritten_and_nothing_is_left_beside_it(string end)
    {
        File.WriteAllText(Path.Combine(_folder, "20261122150405_first_cars_wheels" + end), "mine");

        Assert.That(() => MigrationsFolder.Write(_folder, First, "up", "down"), Throws.TypeOf<MigrationException>().With.Message.Contains("nothing of it"));
        Assert.That(Names(), Is.EqualTo(["20261122150405_first_cars_wheels" + end]));
        Assert.That(File.ReadAllText(Path.Combine(_folder, Names()[0])), Is.EqualTo("mine"));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void What_a_killed_process_left_is_no_revision_and_goes_with_the_next_write(int renamed)
    {
        var files = MigrationsFolder.Write(_folder, First, "up", "down");
        string[] order = [files.UpPath, files.DownPath, files.ManifestPath];
        foreach (var path in order[renamed..])
        {
            File.Move(path, Path.Combine(_folder, $".{Path.GetFileName(path)}.4711.tmp"));
        }

        var folder = MigrationsFolder.Load(_folder);
        Assert.That((folder.AllProblems, folder.Revisions.Count), Is.EqualTo((Array.Empty<HistoryProblem>(), 0)).Using<(IEnumerable<HistoryProblem>, int)>((a, b) => a.Item1.SequenceEqual(b.Item1) && a.Item2 == b.Item2));
        FolderLock.Take(_folder).Dispose();
        Assert.That(Names(), Is.Empty);
    }

    [Test]
    public void A_file_that_somebody_has_changed_since_is_kept()
    {
        var files = MigrationsFolder.Write(_folder, First, "up", "down");
        File.Move(files.ManifestPath, Path.Combine(_folder, $".{Path.GetFileName(files.ManifestPath)}.4711.tmp"));
        File.WriteAllText(files.UpPath, "mine");
        FolderLock.Take(_folder).Dispose();
        Assert.That(Names(), Is.EqualTo([Path.GetFileName(files.UpPath)]));
    }

    [Test]
    public void A_revision_is_rewritten_with_all_its_files()
    {
        var files = MigrationsFolder.Write(_folder, First, "up", "down");
        var rewritten = MigrationsFolder.Rewrite([(files, First with { Parents = ["20261101000000"] }, "other up", "other down")]).Single();

        Assert.That(MigrationsFolder.Load(_folder).AllProblems, Is.Empty);
        Assert.That((File.ReadAllText(files.UpPath), File.ReadAllText(files.DownPath)), Is.EqualTo(("other up", "other down")));
        Assert.That(File.ReadAllText(files.ManifestPath), Is.EqualTo(ManifestFormat.Write(rewritten.Manifest)).And.Contains("parents 20261101000000"));
        Assert.That(Names(), Has.Length.EqualTo(3));
    }

    [Test]
    public void Where_one_file_cannot_be_replaced_the_others_get_their_text_back()
    {
        var files = MigrationsFolder.Write(_folder, First, "up", "down");
        File.Delete(files.ManifestPath);

        Assert.That(() => MigrationsFolder.Rewrite([(files, First, "other up", "other down")]), Throws.TypeOf<MigrationException>().With.Message.Contains("nothing of it"));
        Assert.That((File.ReadAllText(files.UpPath), File.ReadAllText(files.DownPath)), Is.EqualTo(("up", "down")));
        Assert.That(Names(), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_folder_that_cannot_be_written_to_is_named()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");

        Assert.That(() => MigrationsFolder.Write(file, First, "up", "down"), Throws.TypeOf<MigrationException>().With.Message.Contains($"cannot be written to '{file}'"));
        Assert.That(Names(), Is.EqualTo(["file"]));
    }

    [Test]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.That(() => MigrationsFolder.Load(_folder + "/none"), Throws.TypeOf<MigrationException>().With.Message.Contains("schemagen init"));

    [Test]
    public void Every_problem_is_reported_at_once()
    {
        var edited = MigrationsFolder.Write(_folder, First, "up", "down");
        File.WriteAllText(edited.UpPath, "other");
        File.Delete(edited.DownPath);
        File.WriteAllText(Path.Combine(_folder, "2_b.up.sql"), "");
        File.WriteAllText(Path.Combine(_folder, "3_c.schema"), "schemagen 1\n<<<<<<< ours\n");
        File.WriteAllText(Path.Combine(_folder, "notes.txt"), "");

        var problems = MigrationsFolder.Load(_folder).AllProblems.Select(p => Path.GetFileName(p.Path) + ":" + p.Line);

        Assert.That(problems, Is.EquivalentTo(["3_c.schema:2", "2_b.up.sql:0", Path.GetFileName(edited.UpPath) + ":0", Path.GetFileName(edited.DownPath) + ":0"]));
    }

    [Test]
    public void Line_endings_and_a_byte_order_mark_are_no_edit()
    {
        var files = MigrationsFolder.Write(_folder, First, "a;\nb;\n", "down");
        File.WriteAllText(files.UpPath, "a;\r\nb;\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        File.WriteAllText(files.ManifestPath, "\uFEFF" + File.ReadAllText(files.ManifestPath).Replace("\n", "\r\n"));

        Assert.That(MigrationsFolder.Load(_folder).AllProblems, Is.Empty);
    }

    [Test]
    public void A_file_that_is_not_utf8_is_named()
    {
        var files = MigrationsFolder.Write(_folder, First, "up", "down");
        File.WriteAllBytes(files.UpPath, [0x27, 0xE9, 0x27]);

        Assert.That(() => MigrationsFolder.Load(_folder), Throws.TypeOf<MigrationException>().With.Message.EqualTo($"{files.UpPath}: the file is not UTF-8"));
    }

    [Test]
    public void A_manifest_can_be_rewritten_in_place()
    {
        var files = MigrationsFolder.Write(_folder, First, "up", "down");

        MigrationsFolder.Rewrite(files, files.Manifest with { Facts = ["- table public.cars"] });

        Assert.That(MigrationsFolder.Load(_folder).Revisions.Single().Manifest.Facts, Is.EqualTo(["- table public.cars"]));
        Assert.That(Names(), Has.Length.EqualTo(3));
    }

    private string[] Names() => [.. Directory.EnumerateFiles(_folder).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];
}
