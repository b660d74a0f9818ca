using System.Text.Json;
using NUnit.Framework;

namespace SchemaGen.Tests.Packages;

/// <summary>The targets that run the tool.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class TargetTests
{
    private const string Hostile = "it's \"50%\" off; $HOME `id` $(id) & < > | \\ (x) %PATH% é";

    [Test]
    public async Task SchemaGenCheck_reports_what_the_tool_finds_and_writes_SARIF()
    {
        using var sample = await Sample.TakeAsync();
        var line = sample.AddProperty();
        var answer = await sample.BuildAllAsync("-t:SchemaGenCheck", "-p:SchemaGenSarif=obj/check.sarif");
        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Findings, Is.EqualTo(new[] { $"../Models/Car.cs({line}) error SG2001" }).Or.EqualTo(new[] { $"Models/Car.cs({line}) error SG2001" }), answer.Output);

        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(sample.Find("App/obj/check.sarif")));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Multiple(() =>
        {
            Assert.That(sarif.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
            Assert.That(run.GetProperty("results").GetArrayLength(), Is.EqualTo(1));
            Assert.That((result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString()), Is.EqualTo(("SG2001", "SG2001")));
            Assert.That(rule.GetProperty("helpUri").GetString(), Does.EndWith("/SG2001.md"));
            Assert.That(result.GetProperty("level").GetString(), Is.EqualTo("error"));
            Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Does.EndWith("Models/Car.cs"));
            Assert.That(place.GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(line));
        });
    }

    [Test]
    public async Task SchemaGenCheck_runs_again_only_where_something_changed()
    {
        using var sample = await Sample.TakeAsync();
        Assert.That(await CheckAsync(sample), Is.EqualTo((0, true)));
        Assert.That(await CheckAsync(sample), Is.EqualTo((0, false)), "nothing changed");
        sample.Edit("Models/Car.cs", "namespace", "// a comment\nnamespace");
        Assert.That(await CheckAsync(sample), Is.EqualTo((0, true)), "a model of the other project");
        sample.Write("App/views/makes.sql", "-- a comment\nCREATE VIEW makes AS SELECT DISTINCT make FROM cars;\n");
        Assert.That(await CheckAsync(sample), Is.EqualTo((0, true)), "a declaration");
        File.Delete(sample.Find("App/migrations/*.down.sql"));
        Assert.That(await CheckAsync(sample), Is.EqualTo((1, false)), "a file of a revision is gone");
        Assert.That(await CheckAsync(sample), Is.EqualTo((1, false)), "what failed runs again");
    }

    [Test]
    public async Task SchemaGenRevision_takes_any_message()
    {
        using var sample = await Sample.TakeAsync();
        sample.AddProperty();
        Assert.That((await sample.BuildAllAsync("-t:SchemaGenRevision")).Output, Does.Contain("error").And.Contain("-p:Message="));
        var answer = await sample.DotnetAsync(sample.App, ["build", "--no-restore", "--nologo", "-t:SchemaGenRevision"], Hostile);
        Assert.That(answer.Code, Is.Zero, answer.Output);
        Assert.That(await File.ReadAllTextAsync(sample.Find("App/migrations/*_it_s_*.schema")), Does.Contain(Hostile));
        Assert.That(await CheckAsync(sample), Is.EqualTo((0, true)));
    }

    [Test]
    public async Task A_tool_that_cannot_be_run_is_said()
    {
        using var sample = await Sample.TakeAsync();
        var answer = await sample.BuildAllAsync("-t:SchemaGenCheck", "-p:SchemaGenTool=no-such-tool");
        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Output, Does.Contain("no-such-tool").And.Contain("dotnet tool install dotnet-schemagen"));
    }

    private static async Task<(int Code, bool HasRun)> CheckAsync(Sample sample)
    {
        var answer = await sample.BuildAllAsync("-t:SchemaGenCheck");
        return (answer.Code, answer.Output.Contains("agree\n", StringComparison.Ordinal));
    }
}
