using NUnit.Framework;
using SchemaGen.Core.History;
using static SchemaGen.Tests.Commands.InputTests;

namespace SchemaGen.Tests.Commands;

/// <summary>Folders that would crash, hang or brick a tool that trusts them.</summary>
public sealed class FolderInputTests
{
    [TestCase("+ index public.i table=public.cars keys=", "[")]
    [TestCase("+ index public.i table=public.cars keys=", "{a=")]
    public async Task A_fact_that_nests_too_deep_is_refused_with_its_line(string begin, string level)
    {
        using var fixture = await MakeAsync();
        fixture.Edit("migrations/*.schema", "+ column public.cars.id", begin + string.Concat(Enumerable.Repeat(level, 100_000)) + "\n+ column public.cars.id");
        await FailsAsync(fixture, ["diff", "--from", "empty", "--to", "migrations"], "_first.schema:", "nest deeper than 64 levels");
        Assert.That((await fixture.RunAsync("check", "--offline")).Output, Does.Contain("SG2008").And.Contain("nest deeper than 64 levels"));
    }

    [TestCase("migrations/20260102030100_first.schema", "empty or no regular file")]
    [TestCase("migrations/20260102030100_first.up.sql", "was edited")]
    [TestCase("migrations/wordings", "schemagen-wordings 1")]
    [TestCase("schemagen.json", "no valid JSON")]
    [Platform(Exclude = "Win")]
    public async Task A_pipe_and_a_device_are_not_waited_for(string file, string said)
    {
        using var fixture = await MakeAsync();
        var path = Path.Combine(fixture.Folder, file);
        File.Delete(path);
        await CliWrap.Cli.Wrap("mkfifo").WithArguments(path).ExecuteAsync();
        await RefusedAsync(fixture, said);
        File.Delete(path);
        File.CreateSymbolicLink(path, "/dev/zero");
        await RefusedAsync(fixture, said);
    }

    [Test]
    public async Task A_file_that_is_too_long_is_not_read()
    {
        using var fixture = await MakeAsync();
        using (var file = File.OpenWrite(fixture.Find("migrations/*.schema")))
        {
            file.SetLength(ManifestFormat.MaxLength + 1L);
        }

        await RefusedAsync(fixture, "_first.schema", "64 MiB");
    }

    [TestCase("--label 20260102030100", "20260102030100_first.schema")]
    [TestCase("--label trunk", "20260102030100_first.schema")]
    [TestCase("--label twice --label twice", "another option")]
    [TestCase("--rev-id same --label same", "another option")]
    [TestCase("--rev-id trunk", "20260102030100_first.schema")]
    [TestCase("--rev-id 20260102030100", "20260102030100_first.schema")]
    public async Task A_label_or_an_id_that_is_taken_is_refused(string options, string owner)
    {
        using var fixture = await MakeAsync();
        await FailsAsync(fixture, ["revision", "--empty", "--offline", "-m", "next", .. options.Split(' ')], "is taken by " + owner);
        await fixture.DoAsync("history");
    }

    [Test]
    public async Task An_id_of_the_time_passes_by_labels()
    {
        using var fixture = await MakeAsync();
        await fixture.DoAsync("revision", "--empty", "--offline", "-m", "next", "--label", "20260102030300");
        Assert.That((await fixture.DoAsync("heads")).Output, Does.Contain("20260102030200 (20260102030300, head)"));
        await fixture.DoAsync("revision", "--empty", "--offline", "-m", "last", "--label", "20260102030500");
        Assert.That((await fixture.DoAsync("heads")).Output, Does.Contain("20260102030400 (20260102030500, head)"));
        await fixture.DoAsync("revision", "--empty", "--offline", "-m", "after");
        Assert.That((await fixture.DoAsync("history")).Lines, Has.Count.EqualTo(4));
    }

    [TestCase("labels trunk", "20260102030200_next.schema", "used by several")]
    [TestCase("labels 20260102030100", "20260102030200_next.schema", "also the id")]
    public async Task A_label_that_is_there_twice_is_shown_with_both_files(string line, params string[] said)
    {
        using var fixture = await MakeAsync();
        await fixture.DoAsync("revision", "--empty", "--offline", "-m", "next");
        fixture.Edit("migrations/*_next.schema", "name next\n", $"name next\n{line}\n");
        await FailsAsync(fixture, ["history"], ["20260102030100_first.schema", .. said]);
        Assert.That((await fixture.RunAsync("check", "--offline")).Output, Does.Contain("SG2009").And.Contain(said[0]));
    }

    private static async Task RefusedAsync(ToolFixture fixture, params string[] said)
    {
        var answer = await fixture.RunAsync("history");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((2, string.Empty)));
        Assert.That(said.Where(words => !answer.Error.Contains(words, StringComparison.Ordinal)), Is.Empty, answer.Error);
    }

    // The id of the first revision is 20260102030100, its label trunk.
    private static async Task<ToolFixture> MakeAsync()
    {
        var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", "{}");
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "--offline", "-m", "first", "--label", "trunk");
        return fixture;
    }
}
