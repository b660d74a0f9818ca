using NUnit.Framework;
using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.Harm;

/// <summary>What a pull request may hold to do harm: each input is refused or passed by, and the server that is configured stays as it was, byte by byte.</summary>
[Platform(Exclude = "Win")]
public sealed class HarmfulInputTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string[][] Commands = [["check"], ["revision", "-m", "harm"], ["diff"], ["check", "--offline"]];

    private static IEnumerable<TestCaseData> Kinds() =>
    [
        new TestCaseData(HarmfulSql.Inputs).SetArgDisplayNames("files of SQL"),
        new TestCaseData(HarmfulModels.Inputs).SetArgDisplayNames("classes"),
        new TestCaseData(HarmfulFolders.Revisions).SetArgDisplayNames("revisions"),
        new TestCaseData(HarmfulFolders.Others).SetArgDisplayNames("settings, links and templates"),
        new TestCaseData(HarmfulEnvironment.Inputs).SetArgDisplayNames("the environment"),
    ];

    [Test]
    public void There_are_more_than_150() =>
        Assert.That(Kinds().Sum(k => ((IReadOnlyList<HarmfulInput>)k.Arguments[0]!).Count), Is.GreaterThan(150));

    [TestCaseSource(nameof(Kinds))]
    public async Task Nothing_of_the_server_and_of_the_folder_changes(object inputs)
    {
        await using var server = await TeamServer.StartAsync();
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Environment["SCHEMAGEN_CONNECTION"] = server.Connection;
        fixture.Write("schemagen.json", """{ "allowDataLoss": ["revision"] }""");
        fixture.Write("precious", "precious");
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Model(Cars.With("public int Year { get; set; }"));
        using FolderSnapshot snapshot = new(fixture);
        var before = await server.StateAsync();
        List<string> wrong = [];
        foreach (var input in (IReadOnlyList<HarmfulInput>)inputs)
        {
            input.Put(fixture);
            foreach (var command in Commands)
            {
                wrong.AddRange(Judge(input, command, await Task.Run(() => fixture.RunAsync(command)).WaitAsync(Patience)));
            }

            wrong.AddRange(snapshot.Restore().Where(_ => input.Said is not null).Select(file => $"{input.Name}: {file} was left"));
        }

        Assert.That(await server.StateAsync(), Is.EqualTo(before));
        Assert.That(string.Join("\n\n", wrong), Is.Empty);
    }

    // A history that is wrong is a finding to check, and an error to who would go on with it.
    private static IEnumerable<string> Judge(HarmfulInput input, string[] command, ToolResult answer)
    {
        var text = answer.Output + answer.Error;
        var name = $"{input.Name}, {string.Join(' ', command)}: exit code {answer.Code}: {text}";
        if (text.Contains("hush", StringComparison.Ordinal) || text.Contains("root:", StringComparison.Ordinal) || text.Contains("a bug of schemagen", StringComparison.Ordinal))
        {
            yield return "told what it must not: " + name;
        }

        var mustSay = input.Said is not null && (command[0] == "revision" || (command.Length == 1 && command[0] == "check" && input.IsSaidByCheck));
        if (mustSay ? answer.Code is not (1 or 2) || !text.Contains(input.Said!, StringComparison.Ordinal) : answer.Code > (input.Said is null ? 1 : 2))
        {
            yield return "not as it should be: " + name;
        }
    }
}
