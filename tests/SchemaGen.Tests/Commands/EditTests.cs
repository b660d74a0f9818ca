using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>edit, and record after an edit by hand.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class EditTests
{
    [Test]
    public async Task What_was_edited_in_the_editor_is_recorded()
    {
        using var bench = await MakeAsync();
        bench.Environment["EDITOR"] = Editor(bench, """
            sed -i 's/CREATE TABLE public.cars/CREATE TABLE public.lorries (id int);\n&/' "$1"
            printf 'DROP TABLE public.lorries;\n' >> "$2"
            """);
        var answer = await bench.DoAsync("edit");
        Assert.That(answer.Error, Is.EqualTo("recorded migrations/20260102030100_first.schema\n"));
        Assert.That(bench.Read("migrations/*.schema"), Does.Contain("+ table public.lorries").And.Contain("+ column public.lorries.id integer").And.Contain("+ table public.cars"));
        await bench.DoAsync("upgrade");
        await bench.DoAsync("downgrade", "base");
    }

    [Test]
    public async Task What_was_not_edited_is_not_recorded()
    {
        using var bench = await MakeAsync();
        bench.Environment["EDITOR"] = "false";
        bench.Environment["VISUAL"] = "true";
        var files = bench.Listing();
        Assert.That((await bench.DoAsync("edit", "20260102030100")).Error, Does.StartWith("nothing to record"));
        Assert.That(bench.Listing(), Is.EqualTo(files));
    }

    [TestCase("", "EDITOR")]
    [TestCase("false", "false")]
    [TestCase("no-such-editor --wait", "no-such-editor")]
    public async Task An_editor_that_does_not_work_is_named(string editor, string said)
    {
        using var bench = await MakeAsync();
        bench.Environment["EDITOR"] = editor;
        await InputTests.FailsAsync(bench, ["edit"], said);
    }

    [Test]
    public async Task Sql_that_was_edited_wrongly_is_shown_by_its_line_and_not_recorded()
    {
        using var bench = await MakeAsync();
        bench.Edit("migrations/*.up.sql", "CREATE TABLE", "CREATE TABEL");
        var line = 1 + bench.Read("migrations/*.up.sql").Split("CREATE TABEL")[0].Count(c => c == '\n');
        await InputTests.FailsAsync(bench, ["record"], $"_first.up.sql:{line}", "TABEL");
    }

    [Test]
    public async Task A_record_keeps_what_the_models_wrote()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model("[Table(\"cars\")] public class Car { public int Id { get; set; } [Check(\"year>1900 and year<2100\")] public int Year { get; set; } }");
        await bench.DoAsync("revision", "-m", "first");
        var facts = bench.Read("migrations/*.schema").Split("\n\n")[1];
        bench.Edit("migrations/*.up.sql", "CREATE TABLE", "/* edited */ CREATE TABLE");
        await bench.DoAsync("record", "head");
        Assert.That(bench.Read("migrations/*.schema").Split("\n\n")[1], Is.EqualTo(facts));
        await bench.DoAsync("upgrade");
        Assert.That((await bench.DoAsync("check")).Output, Is.Empty);
    }

    private static string Editor(Workbench bench, string script)
    {
        var file = bench.Write("editor.sh", "#!/bin/sh\nset -e\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return file;
    }

    private static async Task<Workbench> MakeAsync()
    {
        var bench = await Workbench.CreateAsync();
        bench.Model(Cars.Plain);
        await bench.DoAsync("revision", "-m", "first");
        return bench;
    }
}
