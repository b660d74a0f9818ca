using System.Collections.Concurrent;
using NUnit.Framework;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Tests.Cases;
using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.Properties;

/// <summary>
/// Random pairs of databases of all kinds of objects that stand on each other. SCHEMAGEN_SEED says which, SCHEMAGEN_SCRIPTS how many, SCHEMAGEN_SCRIPT the number of
/// the only one to look at, which is then told with as few parts as go wrong.
/// </summary>
public sealed class RandomScriptTests
{
    private const string Settings = """{ "privileges": "manage" }""";

    private static readonly ulong Seed = Seeds.OfRun(20261129);

    [Test]
    public Task A_database_becomes_as_another_and_goes_back() => SampleAsync(60, WrongByDiffAsync);

    [Test]
    public Task The_models_of_a_database_turn_another_into_it_and_back() => SampleAsync(20, WrongByModelsAsync);

    private static async Task SampleAsync(int usual, Func<ScriptPair, Task<string?>> tryOut)
    {
        var count = Seeds.Number("SCHEMAGEN_SCRIPTS") ?? usual;
        var only = Seeds.Number("SCHEMAGEN_SCRIPT");
        await TestContext.Out.WriteLineAsync($"SCHEMAGEN_SEED={Seed}, {count} pairs");
        ConcurrentDictionary<int, string> wrong = [];
        await Parallel.ForEachAsync(only is { } one ? [one] : Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (i, _) =>
        {
            if (await tryOut(PairAt(i)) is { } what)
            {
                wrong[i] = only is null ? what : await LeastAsync(PairAt(i), what, tryOut);
            }
        });
        var all = string.Join('\n', wrong.OrderBy(p => p.Key).Select(p => $"pair {p.Key}: {p.Value}"));
        Assert.That(wrong, Is.Empty, $"SCHEMAGEN_SEED={Seed}: {wrong.Count} of {count} pairs are wrong; SCHEMAGEN_SCRIPT says of one why\n{all}");
    }

    private static ScriptPair PairAt(int index) => ScriptPair.Make(Seeds.At(Seed, index));

    // As few parts as go wrong in the same way, so that a person sees why.
    private static async Task<string> LeastAsync(ScriptPair pair, string found, Func<ScriptPair, Task<string?>> tryOut)
    {
        var least = await pair.ShrinkAsync(async p => await tryOut(p) is { } other && Kind(other) == Kind(found));
        return $"{await tryOut(least)}\n{least}";
    }

    private static string Kind(string wrong) => wrong[..Math.Min(wrong.Length, 40)];

    private static async Task<string?> WrongByDiffAsync(ScriptPair pair)
    {
        await using var changing = await LoadAsync(pair.Before);
        await using var before = await LoadAsync(pair.Before);
        await using var after = await LoadAsync(pair.After);
        return await MigrateAsync(changing, after) is { } up ? $"up: {up}" : await MigrateAsync(changing, before) is { } down ? $"down: {down}" : null;
    }

    private static async Task<string?> MigrateAsync(ScratchDatabase from, ScratchDatabase to)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", Settings);
        var answer = await fixture.RunAsync("diff", "--from", from.ConnectionString, "--to", to.ConnectionString);
        if (answer.Code > 1)
        {
            return answer.Error;
        }

        try
        {
            await TestServer.PsqlAsync(from.ConnectionString, answer.Output);
        }
        catch (InvalidOperationException e)
        {
            return $"{e.Message}\n{answer.Output}";
        }

        return await DifferenceAsync(from, await EntriesAsync(to)) is { } difference ? $"{difference}\n{answer.Output}" : null;
    }

    private static async Task<string?> WrongByModelsAsync(ScriptPair pair)
    {
        await using var changing = await LoadAsync(pair.Before);
        await using var to = await LoadAsync(pair.After);
        var (before, after) = (await EntriesAsync(changing), await EntriesAsync(to));
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", Settings);
        List<string> said = [];
        var done = before.Count == 0 || (await DoAsync(changing, "scaffold", "--output", "Models") && await DoAsync(changing, "stamp", "head"));
        Remove(fixture, "Models");
        Remove(fixture, "sql");
        fixture.Write("Models/None.cs", "");
        done = done && (after.Count == 0 || await DoAsync(to, "scaffold", "--output", "Models", "--no-baseline"));
        var revisions = fixture.Migrations().Count;
        if (!done || !await DoAsync(changing, "revision", "-m", "new", "--drop", "*", "--allow-data-loss") || !await DoAsync(changing, "upgrade", "head", "--yes"))
        {
            return string.Join('\n', said);
        }

        if (await DifferenceAsync(changing, after) is { } up)
        {
            return $"up: {up}\n{Revision()}";
        }

        if (!await DoAsync(changing, "check"))
        {
            return $"{string.Join('\n', said)}\n{Revision()}";
        }

        var made = (fixture.Migrations().Count - revisions) / 3;
        return made > 0 && !await DoAsync(changing, "downgrade", $"-{made}", "--yes") ? string.Join('\n', said)
            : await DifferenceAsync(changing, before) is { } down ? $"down: {down}\n{Revision()}"
            : null;

        async Task<bool> DoAsync(ScratchDatabase database, params string[] arguments)
        {
            var answer = await fixture.RunAsync([.. arguments, "--connection", database.ConnectionString]);
            said.Add($"{arguments[0]}: {answer.Error}{answer.Output}");
            said.RemoveAll(_ => answer.Code == 0);
            return answer.Code == 0;
        }

        string Revision() => string.Join('\n', fixture.Migrations().Where(f => f.Contains("_new", StringComparison.Ordinal)).Select(f => fixture.Read("migrations/" + f)));
    }

    private static void Remove(ToolFixture fixture, string folder)
    {
        var path = Path.Combine(fixture.Folder, folder);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private static async Task<string?> DifferenceAsync(ScratchDatabase database, List<string> wanted)
    {
        var found = await EntriesAsync(database);
        var lines = wanted.Except(found).Select(e => "missing " + e).Concat(found.Except(wanted).Select(e => "superfluous " + e)).ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private static async Task<List<string>> EntriesAsync(ScratchDatabase database) => [.. (await DatabaseDump.DumpAsync(database)).Split("\n--\n-- Name: ").Skip(1).Where(e => !e.Contains("schemagen", StringComparison.Ordinal))];

    // What the server refuses is left out: it decides what can stand on what.
    private static async Task<ScratchDatabase> LoadAsync(IReadOnlyList<int> ways)
    {
        var database = await CaseServer.CreateDatabaseAsync();
        foreach (var part in ScriptPair.Statements(ways))
        {
            try
            {
                await database.ExecuteAsync(part);
            }
            catch (ScratchSqlException)
            {
            }
        }

        return database;
    }
}
