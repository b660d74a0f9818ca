using NUnit.Framework;
using SchemaGen.Cli;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Tests.Commands;

/// <summary>What is said of commands and options, and of what is typed wrong.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class HelpTests
{
    private static IEnumerable<string> Names => App.Verbs.Select(v => v.Name);

    private static IEnumerable<TestCaseData> Options =>
        from verb in App.Verbs
        from option in verb.Options
        select new TestCaseData(verb, option).SetArgDisplayNames(verb.Name, option.Name);

    [TestCaseSource(nameof(Names))]
    public async Task The_long_help_has_purpose_usage_options_and_two_examples(string name)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        var verb = App.Verbs.Single(v => v.Name == name);
        var (code, text, error) = await fixture.RunAsync(name, "--help");
        Assert.Multiple(() =>
        {
            Assert.That((code, error), Is.EqualTo((0, string.Empty)));
            Assert.That(text, Does.StartWith(verb.Purpose + "\n\nUsage: dotnet schemagen " + name));
            Assert.That(verb.Options.Where(o => !text.Contains("--" + o.Name, StringComparison.Ordinal)).Select(o => o.Name), Is.Empty);
            Assert.That(verb.Examples, Has.Count.GreaterThanOrEqualTo(2), $"give {name} two [Example]s");
            Assert.That(verb.Examples.Where(e => !text.Contains("dotnet schemagen " + e.Arguments, StringComparison.Ordinal)), Is.Empty);
            Assert.That(text.Split('\n').Where(l => l.Length > 160 || l.EndsWith(' ')), Is.Empty);
        });
    }

    [TestCaseSource(nameof(Names))]
    public async Task The_short_help_leaves_out_what_every_command_has(string name)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        var answer = await fixture.DoAsync(name, "-h");
        Assert.That(answer.Output, Does.StartWith(App.Verbs.Single(v => v.Name == name).Purpose).And.Not.Contain("--no-msbuild").And.Contain($"'dotnet schemagen {name} --help'"));
    }

    [TestCaseSource(nameof(Names))]
    public void The_examples_are_understood(string name)
    {
        var verb = App.Verbs.Single(v => v.Name == name);
        using CommandLine.Parser parser = new(s => (s.CaseInsensitiveEnumValues, s.AllowMultiInstance, s.HelpWriter) = (true, true, null));
        foreach (var example in verb.Examples)
        {
            string[] words = [.. System.Text.RegularExpressions.Regex.Matches(example.Arguments.Split(" >")[0], "\"([^\"]*)\"|\\S+").Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value)];
            Assert.That(words[0], Is.EqualTo(name));
            Assert.That(App.Understands(parser, words), Is.True, example.Arguments);
            Assert.That(new UsageErrors(verb, App.Verbs, words).SayIgnored(), Is.Null);
        }
    }

    [TestCase("-h", "Commands:")]
    [TestCase("--help", "upgrade")]
    [TestCase("help", "upgrade")]
    [TestCase("help upgrade", "Usage: dotnet schemagen upgrade [TARGET]")]
    [TestCase("upgrade -h", "--dry-run")]
    [TestCase("downgrade -h", "TARGET")]
    [TestCase("upgrade --help", "(default: head)")]
    [TestCase("check --help", "(default: text)")]
    public async Task Help_is_there_in_every_way_of_asking(string command, string said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        Assert.That((await fixture.DoAsync(command.Split(' '))).Output, Does.Contain(said));
    }

    [TestCase("upgarde", "'upgarde' is no command: did you mean 'upgrade'?")]
    [TestCase("migrate", "'migrate' is no command; 'dotnet schemagen --help' lists the commands")]
    [TestCase("upgrade --dryrun", "'upgrade' has no option '--dryrun': did you mean '--dry-run'?")]
    [TestCase("check --outpt x", "did you mean '--output'?")]
    [TestCase("check -x", "'check' has no option '-x'")]
    [TestCase("check --format sari", "--format is 'sari' and has to be one of text, json, sarif: did you mean 'sarif'?")]
    [TestCase("check --format=xml", "--format is 'xml' and has to be one of text, json, sarif")]
    [TestCase("check --offline=perhaps", "--offline takes no value")]
    [TestCase("revision -m", "--message needs a value: it is given as --message TEXT")]
    [TestCase("upgrade --lock-timeout", "--lock-timeout needs a value")]
    [TestCase("upgrade --lock-timeout --dry-run", "--lock-timeout needs a value")]
    [TestCase("revision --label -m x", "--label needs a value")]
    [TestCase("downgrade", "'downgrade' needs TARGET: -N, base")]
    [TestCase("check models", "'check' takes no argument, and 'models' is one more")]
    [TestCase("upgrade head heads", "'upgrade' takes only TARGET, and 'heads' is one more")]
    [TestCase("completion basch", "'basch' is none of the shells bash, fish, pwsh, zsh: did you mean 'bash'?")]
    public async Task What_is_typed_wrong_is_named_with_what_was_meant(string command, string said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await InputTests.FailsAsync(fixture, command.Split(' '), said);
    }

    [TestCase("downgrade -1 --dry-run")]
    [TestCase("upgrade +1 --dry-run")]
    [TestCase("revision -m one --label a b --empty")]
    [TestCase("revision --message=one --empty")]
    [TestCase("revision -mone --empty")]
    public async Task What_is_typed_well_is_not_refused(string command)
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.RunAsync("revision", "--empty", "-m", "second");
        await fixture.DoAsync(command.Split(' '));
    }

    [Test]
    public async Task A_revision_that_is_not_there_is_told_with_the_one_that_was_meant()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await InputTests.FailsAsync(fixture, ["upgrade", "20260102030110"], "no revision has the id '20260102030110'", "did you mean '20260102030100'?");
        await InputTests.FailsAsync(fixture, ["upgrade", "haed"], "did you mean 'head'?");
        await InputTests.FailsAsync(fixture, ["show", "nothing-like-it"], "'schemagen history' lists them");
    }

    [Test]
    public async Task A_name_of_a_rename_and_a_key_of_the_configuration_are_told_with_what_was_meant()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first");
        fixture.Model(Cars.Plain.Replace("Colour", "Paint", StringComparison.Ordinal));
        await InputTests.FailsAsync(fixture, ["revision", "-m", "x", "--rename", "cars.color=cars.paint"], "nothing called 'cars.color' to rename: did you mean 'cars.colour'?");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "x", "--rename", "cars.colour=cars.pain"], "nothing called 'cars.pain'", "did you mean 'cars.paint'?");
        fixture.Write("schemagen.json", """{ "migration": "steps" }""");
        await InputTests.FailsAsync(fixture, ["history"], "the key 'migration' is not known: did you mean 'migrations'?");
    }

    [Test]
    public async Task A_folder_where_a_file_is_meant_is_named()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        await InputTests.FailsAsync(fixture, ["check", "--output", "/"], "--output / is a folder: name a file in it");
    }

    [Test]
    public void What_may_not_be_read_is_named_with_the_way_out() => Assert.That(
        App.MessageOf(new UnauthorizedAccessException("Access to the path '/proc/1/fdinfo' is denied.")),
        Is.EqualTo("'/proc/1/fdinfo' may not be read or written by this user: change its rights, or name another path"));

    [TestCaseSource(nameof(Options))]
    public async Task A_wrong_value_of_any_option_is_told_in_a_sentence(VerbUsage verb, OptionUsage option)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        string[] needed = [.. verb.Arguments.Where(a => a.IsRequired).Select(a => a.Values.Count > 0 ? a.Values[0] : "head")];
        foreach (var value in new[] { null, "migrations", "\u001b[31m", "no-such=thing" })
        {
            string[] typed = option.Value is null ? [$"--{option.Name}={value}"] : value is null ? [$"--{option.Name}"] : [$"--{option.Name}", value];
            var answer = await fixture.RunAsync([verb.Name, .. needed, .. typed]);
            Assert.That(answer.Code, Is.InRange(0, 2), string.Join(' ', typed));
            Assert.That(answer.Error, Does.Not.Contain("bug of schemagen").And.Not.Contain("   at ").And.Not.Contain("Exception").And.Not.Contain("bound to option").And.Not.Contain("is denied")
                .And.Not.Contain("\u001b"), string.Join(' ', typed));
            Assert.That(answer.Code != 2 || answer.Error.Contains("error", StringComparison.Ordinal), Is.True, $"{string.Join(' ', typed)}: {answer}");
        }
    }
}
