using NUnit.Framework;
using SchemaGen.Core.Linting;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Scripts;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Tests.Cases;

namespace SchemaGen.Tests.Linting;

/// <summary>Each rule finds what it is for and lets be what is better, and what it says of locks and failures is what the server does.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class LintRuleTests
{
    private static readonly LintOptions Everything = new() { Levels = [.. LintRules.All.Select(r => new KeyValuePair<string, LintLevel>(r.Id, LintLevel.Error))] };

    private static IEnumerable<LintSample> Samples => LintSamples.All;

    private static IEnumerable<LintSample> Refused => Samples.Where(s => s.IsRefused);

    private static IEnumerable<LintSample> Traced => Samples.Where(s => !s.IsRefused && !s.IsUntraceable && CaseLint.Measured.Contains(LintRules.Find(s.Rule)!.Hazard));

    [Test]
    public void Each_rule_has_a_sample() => Assert.That(LintRules.All.Select(r => r.Id).Except(Samples.Select(s => s.Rule)), Is.Empty);

    [Test]
    public void Ids_are_in_order_and_used_once() => Assert.That(LintRules.All.Select(r => r.Id), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);

    [Test]
    public void Each_kind_of_hazard_has_a_weight_and_a_rule()
    {
        Assert.That(HazardKinds.ByWeight, Is.EquivalentTo(Enum.GetValues<HazardKind>()));
        Assert.That(LintRules.All.Select(r => r.Hazard).OfType<HazardKind>().Distinct(), Is.EquivalentTo(Enum.GetValues<HazardKind>()));
    }

    [TestCaseSource(nameof(Samples))]
    public void A_rule_finds_what_hurts(object sample) => Assert.That(Find((LintSample)sample, ((LintSample)sample).Hurts), Does.Contain(((LintSample)sample).Rule));

    [TestCaseSource(nameof(Samples))]
    public void A_rule_lets_be_what_is_better(object sample) => Assert.That(Find((LintSample)sample, ((LintSample)sample).Instead), Does.Not.Contain(((LintSample)sample).Rule));

    [TestCaseSource(nameof(Traced))]
    public async Task What_a_rule_says_of_locks_is_what_the_server_does(object item)
    {
        var sample = (LintSample)item;
        await using var database = await CaseServer.CreateDatabaseAsync();
        await database.ExecuteAsync(sample.Given);
        await using var trace = await database.OpenTraceAsync();
        var relations = await trace.RunAsync(sample.InTransaction ? $"DO $$ BEGIN {sample.Hurts}; END $$" : SqlSplitter.Split(sample.Hurts)[^1].Text);
        var kinds = relations.Where(r => !r.IsPartitioned).SelectMany(Kinds).ToList();
        var said = LintRules.Find(sample.Rule)!.Hazard;
        Assert.That(kinds, trace.CountsScans || said == HazardKind.RewritesTable ? Does.Contain(said) : Is.Empty);
    }

    [TestCaseSource(nameof(Traced))]
    public async Task What_is_better_holds_nobody_up(object item)
    {
        var sample = (LintSample)item;
        await using var database = await CaseServer.CreateDatabaseAsync();
        await database.ExecuteAsync(sample.Given);
        List<string> wrong = [];
        foreach (var statement in SqlSplitter.Split(sample.Instead))
        {
            if (statement.Words.Contains("concurrently") || statement.Text.Contains("CONCURRENTLY", StringComparison.Ordinal))
            {
                await database.ExecuteEachAsync([statement.Text]);
                continue;
            }

            await using var trace = await database.OpenTraceAsync();
            var held = (await trace.RunAsync(statement.Text)).Where(r => Kinds(r).Any());
            wrong.AddRange(held.Where(r => r.Name != "new").Select(r => $"{statement.Text}: {r}"));
        }

        Assert.That(wrong, Is.Empty);
    }

    [TestCaseSource(nameof(Refused))]
    public async Task What_a_rule_says_fails_is_refused(object item)
    {
        var sample = (LintSample)item;
        await using var database = await CaseServer.CreateDatabaseAsync();
        await database.ExecuteAsync(sample.Given);
        Assert.That(async () => await database.ExecuteAsync($"{(sample.InTransaction ? "BEGIN; " : string.Empty)}{sample.Hurts}"), Throws.TypeOf<ScratchSqlException>());
        Assert.That(async () => await database.ExecuteAsync(sample.Instead), Throws.Nothing);
    }

    private static IEnumerable<HazardKind?> Kinds(TracedRelation relation) => new (bool Is, HazardKind? Kind)[]
    {
        (relation.Rewrites, HazardKind.RewritesTable),
        (relation.BlocksReads, HazardKind.BlocksReads),
        (relation.BlocksWrites, HazardKind.BlocksWrites),
    }.Where(k => k.Is).Select(k => k.Kind);

    private static List<string> Find(LintSample sample, string sql) =>
        [.. new Linter(Everything).Find([new("1.sql", sample.Given) { IsKnown = true }, new("2.sql", sql) { InTransaction = sample.InTransaction }]).Select(f => f.Rule.Id)];
}
