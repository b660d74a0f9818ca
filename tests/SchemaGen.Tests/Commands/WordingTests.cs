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
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(PgEnum(Model));
        await fixture.DoAsync("revision", "-m", "first");
        var first = fixture.Read("migrations/*_first.schema");
        var sql = (await fixture.RunAsync("diff", "--from", "empty", "--to", "migrations")).Output;
        await fixture.DoAsync("upgrade");
        fixture.Model(PgEnum(Renamed));
        await fixture.DoAsync("revision", "-m", "second");
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("revision", "-m", "none");
        Assert.That(fixture.Read("migrations/*_first.schema"), Is.EqualTo(first));
        Assert.That((await fixture.RunAsync("diff", "--from", "empty", "--to", "migrations@" + first.Split("revision ")[1][..14])).Output, Is.EqualTo(sql));
        await fixture.DoAsync("check");
        await fixture.DoAsync("check", "--offline");
        await fixture.DoAsync("downgrade", "-1");
        await fixture.DoAsync("downgrade", "-1");
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
    }

    [Test]
    public async Task A_wording_holds_as_long_as_the_revisions_make_the_same_and_goes_with_it()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(PgEnum(Model));
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        var first = fixture.Read("migrations/*_first.schema");
        fixture.Model(PgEnum(Model).Replace("id > 0", "ID  >  0", StringComparison.Ordinal));
        Assert.That((await fixture.DoAsync("revision", "-m", "none")).Error, Does.Contain("nothing to do").And.Contain("recorded in migrations/wordings"));
        Assert.That(fixture.Read("migrations/wordings"), Is.EqualTo("schemagen-wordings 1\n~ check public.cars.ck \"ID  >  0\"|\"(id > 0)\"\n"));
        await fixture.DoAsync("check", "--offline");
        fixture.Model(PgEnum(Model).Replace("id > 0", "ID  >  1", StringComparison.Ordinal));
        Assert.That((await fixture.RunAsync("check", "--offline")).Output, Does.Contain("SG2003"));
        await fixture.DoAsync("revision", "-m", "second");
        await fixture.DoAsync("upgrade");
        Assert.That(File.Exists(Path.Combine(fixture.Folder, "migrations/wordings")), Is.False);
        Assert.That(fixture.Read("migrations/*_first.schema"), Is.EqualTo(first));
        await fixture.DoAsync("check", "--offline");
    }

    [Test]
    public async Task What_moves_from_a_class_to_a_file_of_SQL_and_back_is_the_same()
    {
        using var fixture = await ToolFixture.CreateAsync();
        var without = PgEnum(Model).Replace("[Check(\"id > 0\", Name = \"ck\")] ", "", StringComparison.Ordinal);
        fixture.Model(PgEnum(Model));
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Model(without);
        fixture.Write("sql/checks.sql", "ALTER TABLE cars ADD CONSTRAINT ck CHECK (id > 0);");
        await AgreesAsync();
        Assert.That(fixture.Read("migrations/wordings"), Does.Contain("\n~ check public.cars.ck \"id > 0\"|\"(id > 0)\" declared\n"));
        fixture.Model(PgEnum(Model));
        File.Delete(Path.Combine(fixture.Folder, "sql/checks.sql"));
        await AgreesAsync();
        Assert.That(File.Exists(Path.Combine(fixture.Folder, "migrations/wordings")), Is.False);
        fixture.Model(without);
        Assert.That((await fixture.RunAsync("check", "--offline")).Output, Does.Contain("check 'cars.ck' is in"));
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(fixture.Read("migrations/*_second.up.sql"), Does.Contain("DROP CONSTRAINT ck"));

        async Task AgreesAsync()
        {
            Assert.That((await fixture.DoAsync("revision", "-m", "none")).Error, Does.Contain("nothing to do"));
            await fixture.DoAsync("check");
            await fixture.DoAsync("check", "--offline");
            Assert.That((await fixture.DoAsync("revision", "-m", "none")).Error, Does.Contain("nothing to do"));
        }
    }

    [TestCase("nothing", ":1: ", "schemagen-wordings 1")]
    [TestCase("schemagen-wordings 1\n<<<<<<< a", ":2: ", "wording cannot be read")]
    [TestCase("schemagen-wordings 1\n> table public.a public.b", ":2: ", "renames nothing")]
    public async Task A_file_of_wordings_that_cannot_be_read_is_shown_by_its_line(string text, params string[] said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("migrations/wordings", text);
        await InputTests.FailsAsync(fixture, ["history"], ["migrations/wordings", .. said]);
        fixture.Model(Cars.Plain);
        Assert.That((await fixture.RunAsync("check", "--offline")).Output, Does.Contain("SG2008"));
    }

    private static string PgEnum(string model) => model.Replace("public enum", "[PgEnum] public enum", StringComparison.Ordinal);
}
