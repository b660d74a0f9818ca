using CliWrap;
using CliWrap.Buffered;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Data goes only where somebody has agreed to it, on a terminal and without one.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class DataLossTests
{
    private static readonly string Less = Cars.Plain.Replace("    public string? Colour { get; set; }\n", string.Empty, StringComparison.Ordinal);

    [Test]
    public async Task A_revision_that_deletes_data_is_not_written_unasked()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        fixture.Model(Less);
        var files = fixture.Listing();
        var answer = await fixture.RunAsync("revision", "-m", "less");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((2, string.Empty)));
        Assert.That(answer.Error, Does.EndWith("error: no revision is written, because it\n  deletes data: all values of cars.colour\nwhere it is applied: --allow-data-loss writes it all the same, --drop NAME lets one thing go, and --rename OLD=NEW keeps what has another name now\n"));
        Assert.That(fixture.Listing(), Is.EqualTo(files));
    }

    [TestCase("--allow-data-loss")]
    [TestCase("--drop cars.colour")]
    [TestCase("--drop cars.*")]
    public async Task An_option_agrees_to_it(string options)
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        fixture.Model(Less);
        var answer = await fixture.DoAsync(["revision", "-m", "less", .. options.Split(' ')]);
        Assert.That(answer.Error, Does.Contain("HAZARD deletes data: all values of cars.colour"));
    }

    [Test]
    public async Task A_person_or_the_setting_agrees_to_it()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        fixture.Model(Less);
        fixture.Answers = "n\n";
        Assert.That((await fixture.RunAsync("revision", "-m", "less")).Code, Is.EqualTo(2));
        fixture.Answers = "y\n";
        Assert.That((await fixture.DoAsync("revision", "-m", "less")).Error, Does.Contain("Is it to be written? [y/N] "));
        Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*_less.*").ToList().ForEach(File.Delete);
        fixture.Answers = null;
        fixture.Write("schemagen.json", """{ "allowDataLoss": ["revision"] }""");
        await fixture.DoAsync("revision", "-m", "less");
    }

    [Test]
    public async Task A_dropped_table_takes_the_sequence_of_its_serial_along()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model("[Table(\"cars\")] public class Car { [Column(TypeName = \"serial\")] public int Id { get; set; } }\n[Table(\"owners\")] public class Owner { public int Id { get; set; } }\n");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Model("[Table(\"owners\")] public class Owner { public int Id { get; set; } }\n");
        await fixture.DoAsync("revision", "-m", "less", "--drop", "cars");
    }

    [Test]
    public async Task What_holds_rows_is_not_dropped_unasked()
    {
        using var fixture = await FilledAsync();
        var before = await fixture.DumpAsync();
        var upgrade = await fixture.RunAsync("upgrade");
        Assert.That((upgrade.Code, upgrade.Error), Is.EqualTo((2,
            "error: nothing is run, because this upgrade deletes data that is there:\n  all values of cars.colour    migrations/20260102030300_less.up.sql:8\n--yes runs it all the same, and --plan and --sql show what it runs\n")));
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(before));
        Assert.That((await fixture.RunAsync("downgrade", "base")).Error, Does.Contain("this downgrade deletes data that is there:\n  all rows of cars    migrations/"));
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(before));
        await fixture.DoAsync("upgrade", "--yes");
        Assert.That((await fixture.RunAsync("downgrade", "base", "-y")).Code, Is.Zero);
    }

    [Test]
    public async Task A_person_or_the_setting_lets_it_run()
    {
        using var fixture = await FilledAsync();
        fixture.Answers = "no\n";
        Assert.That((await fixture.RunAsync("upgrade")).Code, Is.EqualTo(2));
        fixture.Answers = "yes\n";
        Assert.That((await fixture.DoAsync("upgrade")).Error, Does.StartWith("this upgrade deletes data that is there:\n").And.Contain("Is it to run? [y/N] "));
        fixture.Answers = null;
        fixture.Write("schemagen.json", """{ "allowDataLoss": ["upgrade", "downgrade"] }""");
        await fixture.DoAsync("downgrade", "base");
    }

    [Test]
    public async Task What_is_empty_goes_without_a_question()
    {
        using var fixture = await FilledAsync();
        await fixture.ExecuteAsync("TRUNCATE cars");
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("downgrade", "base");
        await fixture.DoAsync("upgrade");
    }

    [Test]
    public async Task A_table_is_found_by_the_name_that_it_has_before_the_first_step()
    {
        using var fixture = await FilledAsync();
        fixture.Model("[Table(\"vehicles\"), RenamedFrom(\"cars\")] public class Car { public int Id { get; set; } }\n");
        await fixture.DoAsync("revision", "-m", "renamed", "--offline");
        fixture.Model("[Table(\"owners\")] public class Owner { public int Id { get; set; } public string? Name { get; set; } public int? Age { get; set; } }\n");
        await fixture.DoAsync("revision", "-m", "gone", "--allow-data-loss", "--offline");
        Assert.That((await fixture.RunAsync("upgrade")).Error, Does.Contain("all rows of vehicles"));
        await fixture.ExecuteAsync("TRUNCATE cars");
        await fixture.DoAsync("upgrade");
    }

    [TestCase("ALTER TABLE cars ADD other integer, DROP colour", "all values of cars.colour")]
    [TestCase("DROP TABLE IF EXISTS other, cars CASCADE", "all rows of other, cars")]
    [TestCase("truncate only cars", "all rows of cars")]
    public async Task What_was_written_by_hand_is_asked_about_too(string statement, string lost)
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.ExecuteAsync("INSERT INTO cars (id) VALUES (1)");
        await fixture.DoAsync("revision", "--empty", "-m", "hand", "--rev-id", "hand");
        File.AppendAllText(fixture.Find("migrations/hand*.up.sql"), statement + ";\n");
        await fixture.DoAsync("record");
        Assert.That((await fixture.RunAsync("upgrade")).Error, Does.Contain($"\n  {lost}    migrations/hand"));
        await fixture.DoAsync("upgrade", "--yes");
    }

    [Test]
    public async Task What_deletes_no_values_is_never_asked_about()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.ExecuteAsync("INSERT INTO cars (id) VALUES (1)");
        await fixture.DoAsync("revision", "--empty", "-m", "hand", "--rev-id", "hand");
        File.AppendAllText(fixture.Find("migrations/hand*.up.sql"), "ALTER TABLE cars ALTER colour DROP DEFAULT, DROP CONSTRAINT IF EXISTS c;\nCREATE TEMP TABLE t (a int);\nDROP TABLE t;\n");
        await fixture.DoAsync("record");
        await fixture.DoAsync("upgrade");
    }

    [Test]
    public async Task A_terminal_is_known_as_one()
    {
        using var fixture = await FilledAsync();
        Assert.That(await OnTerminalAsync(fixture, "no\n", "upgrade"), Is.EqualTo(2));
        Assert.That(await OnTerminalAsync(fixture, "yes\n", "upgrade"), Is.Zero);
        Assert.That((await ToolProcess.RunAsync(fixture, "downgrade", "base")).Code, Is.EqualTo(2));
    }

    // The program script gives the tool a terminal, as a shell does.
    private static async Task<int> OnTerminalAsync(ToolFixture fixture, string answers, string command)
    {
        string[] arguments = OperatingSystem.IsMacOS() ? ["-q", "/dev/null", ToolProcess.Path, command] : ["-qec", $"'{ToolProcess.Path}' {command}", "/dev/null"];
        var result = await CliWrap.Cli.Wrap("script").WithArguments(arguments).WithWorkingDirectory(fixture.Folder).WithStandardInputPipe(PipeSource.FromString(answers))
            .WithEnvironmentVariables(v => fixture.Environment.ToList().ForEach(p => v.Set(p.Key, p.Value)))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        Assert.That(result.StandardOutput, Does.Contain("Is it to run? [y/N]"));
        return result.ExitCode;
    }

    private static async Task<ToolFixture> FilledAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.ExecuteAsync("INSERT INTO cars (id, colour) VALUES (1, 'red')");
        fixture.Model(Less);
        await fixture.DoAsync("revision", "-m", "less", "--drop", "cars.colour");
        return fixture;
    }
}
