using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>What is only written in other words is recorded beside the revisions, which stay what they were.</summary>
public sealed class WordingTests
{
    private const string Model = "public enum Mood { Sad, Ok } [Table(\"cars\")] [Check(\"id > 0\", Name = \"ck\")] public class Car { public int Id { get; set; } [DefaultSql(\"'sad'\")] public Mood Mood { get; set; } }";
    private const string Renamed = "public enum Mood { [RenamedFrom(\"sad\")] Blue, Ok } [Table(\"cars\")] [Check(\"id > 0\", Name = \"ck\")] public class Car { public int Id { get; set; } [DefaultSql(\"'blue'\")] public Mood Mood { get; set; } }";

    [Test]
    public async Task A_label_that_is_renamed_with_its_default_leaves_the_first_revision_as_it_was()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model(PgEnum(Model));
        await bench.DoAsync("revision", "-m", "first");
        var first = bench.Read("migrations/*_first.schema");
        var sql = (await bench.RunAsync("diff", "--from", "empty", "--to", "migrations")).Output;
        await bench.DoAsync("upgrade");
        bench.Model(PgEnum(Renamed));
        await bench.DoAsync("revision", "-m", "second");
        await bench.DoAsync("upgrade");
        await bench.DoAsync("revision", "-m", "none");
        Assert.That(bench.Read("migrations/*_first.schema"), Is.EqualTo(first));
        Assert.That((await bench.RunAsync("diff", "--from", "empty", "--to", "migrations@" + first.Split("revision ")[1][..14])).Output, Is.EqualTo(sql));
        await bench.DoAsync("check");
        await bench.DoAsync("check", "--offline");
        await bench.DoAsync("downgrade", "-1");
        await bench.DoAsync("downgrade", "-1");
        await bench.DoAsync("upgrade");
        await bench.DoAsync("check");
    }

    [Test]
    public async Task A_wording_holds_as_long_as_the_revisions_make_the_same_and_goes_with_it()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model(PgEnum(Model));
        await bench.DoAsync("revision", "-m", "first");
        await bench.DoAsync("upgrade");
        var first = bench.Read("migrations/*_first.schema");
        bench.Model(PgEnum(Model).Replace("id > 0", "ID  >  0", StringComparison.Ordinal));
        Assert.That((await bench.DoAsync("revision", "-m", "none")).Error, Does.Contain("nothing to do").And.Contain("recorded in migrations/wordings"));
        Assert.That(bench.Read("migrations/wordings"), Is.EqualTo("schemagen-wordings 1\n~ check public.cars.ck \"ID  >  0\"|\"(id > 0)\"\n"));
        await bench.DoAsync("check", "--offline");
        bench.Model(PgEnum(Model).Replace("id > 0", "ID  >  1", StringComparison.Ordinal));
        Assert.That((await bench.RunAsync("check", "--offline")).Output, Does.Contain("SG2003"));
        await bench.DoAsync("revision", "-m", "second");
        await bench.DoAsync("upgrade");
        Assert.That(File.Exists(Path.Combine(bench.Folder, "migrations/wordings")), Is.False);
        Assert.That(bench.Read("migrations/*_first.schema"), Is.EqualTo(first));
        await bench.DoAsync("check", "--offline");
    }

    [TestCase("nothing", ":1: ", "schemagen-wordings 1")]
    [TestCase("schemagen-wordings 1\n<<<<<<< a", ":2: ", "wording cannot be read")]
    [TestCase("schemagen-wordings 1\n> table public.a public.b", ":2: ", "renames nothing")]
    public async Task A_file_of_wordings_that_cannot_be_read_is_shown_by_its_line(string text, params string[] said)
    {
        using var bench = Workbench.WithoutDatabase();
        bench.Write("migrations/wordings", text);
        await InputTests.FailsAsync(bench, ["history"], ["migrations/wordings", .. said]);
        bench.Model(Cars.Plain);
        Assert.That((await bench.RunAsync("check", "--offline")).Output, Does.Contain("SG2008"));
    }

    private static string PgEnum(string model) => model.Replace("public enum", "[PgEnum] public enum", StringComparison.Ordinal);
}
