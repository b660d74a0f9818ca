using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>edit, and record after an edit by hand.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class EditTests
{
    [Test]
    public async Task What_was_edited_in_the_editor_is_recorded()
    {
        using var fixture = await MakeAsync();
        fixture.Environment["EDITOR"] = Editor(fixture, """
            sed -i 's/CREATE TABLE public.cars/CREATE TABLE public.lorries (id int);\n&/' "$1"
            printf 'DROP TABLE public.lorries;\n' >> "$2"
            """);
        var answer = await fixture.DoAsync("edit");
        Assert.That(answer.Error, Is.EqualTo("recorded migrations/20260102030100_first.schema\n"));
        Assert.That(fixture.Read("migrations/*.schema"), Does.Contain("+ table public.lorries").And.Contain("+ column public.lorries.id integer").And.Contain("+ table public.cars"));
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("downgrade", "base");
    }

    [Test]
    public async Task What_was_not_edited_is_not_recorded()
    {
        using var fixture = await MakeAsync();
        fixture.Environment["EDITOR"] = "false";
        fixture.Environment["VISUAL"] = "true";
        var files = fixture.Listing();
        Assert.That((await fixture.DoAsync("edit", "20260102030100")).Error, Does.StartWith("nothing to record"));
        Assert.That(fixture.Listing(), Is.EqualTo(files));
    }

    [TestCase("", "EDITOR")]
    [TestCase("false", "false")]
    [TestCase("no-such-editor --wait", "no-such-editor")]
    public async Task An_editor_that_does_not_work_is_named(string editor, string said)
    {
        using var fixture = await MakeAsync();
        fixture.Environment["EDITOR"] = editor;
        await InputTests.FailsAsync(fixture, ["edit"], said);
    }

    [Test]
    public async Task Sql_that_was_edited_wrongly_is_shown_by_its_line_and_not_recorded()
    {
        using var fixture = await MakeAsync();
        fixture.Edit("migrations/*.up.sql", "CREATE TABLE", "CREATE TABEL");
        var line = 1 + fixture.Read("migrations/*.up.sql").Split("CREATE TABEL")[0].Count(c => c == '\n');
        await InputTests.FailsAsync(fixture, ["record"], $"_first.up.sql:{line}", "TABEL");
    }

    [Test]
    public async Task A_record_keeps_what_the_models_wrote()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model("[Table(\"cars\")] public class Car { public int Id { get; set; } [Check(\"year>1900 and year<2100\")] public int Year { get; set; } }");
        await fixture.DoAsync("revision", "-m", "first");
        var facts = fixture.Read("migrations/*.schema").Split("\n\n")[1];
        fixture.Edit("migrations/*.up.sql", "CREATE TABLE", "/* edited */ CREATE TABLE");
        await fixture.DoAsync("record", "head");
        Assert.That(fixture.Read("migrations/*.schema").Split("\n\n")[1], Is.EqualTo(facts));
        await fixture.DoAsync("upgrade");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
    }

    private static string Editor(ToolFixture fixture, string script)
    {
        var file = fixture.Write("editor.sh", "#!/bin/sh\nset -e\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return file;
    }

    private static async Task<ToolFixture> MakeAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first");
        return fixture;
    }
}
