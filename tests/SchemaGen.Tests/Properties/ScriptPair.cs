using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Properties;

/// <summary>Two scripts of SQL that share most of their parts: of each part which way is taken before and after, -1 for none.</summary>
internal sealed record ScriptPair(IReadOnlyList<int> Before, IReadOnlyList<int> After)
{
    private const int NoWay = -1;

    private static readonly IReadOnlyList<ScriptPart> Parts = ScriptPart.Parse(EmbeddedSql.Read("parts.sql"));

    /// <summary>A pair at random.</summary>
    internal static ScriptPair Make(ulong seed)
    {
        var random = Seeds.Random(seed);
        var share = random.Next(2, 9);
        var kept = random.Next(3, 10);
        var before = Parts.Select(p => Way(p, random, share)).ToList();
        return new(before, [.. Parts.Select((p, i) => random.Next(10) < kept ? before[i] : Way(p, random, share))]);
    }

    /// <summary>The statements of one side, those of a part together.</summary>
    internal static IEnumerable<string> Statements(IReadOnlyList<int> ways) => Parts.Zip(ways).Where(p => p.Second != NoWay).Select(p => p.First.Ways[p.Second]);

    /// <summary>The pair with as few parts, and as few that change, as still are <paramref name="wrong"/>.</summary>
    internal async Task<ScriptPair> ShrinkAsync(Func<ScriptPair, Task<bool>> wrong)
    {
        var result = this;
        for (var step = Parts.Count / 2; step > 0; step /= 2)
        {
            for (var i = 0; i < Parts.Count; i += step)
            {
                foreach (var smaller in new[] { result.Without(i, step), result.Unchanged(i, step) }.Where(p => p.Count < result.Count))
                {
                    result = await wrong(smaller) ? smaller : result;
                }
            }
        }

        return result;
    }

    /// <summary>Both scripts.</summary>
    public override string ToString() => $"-- before\n{string.Concat(Statements(Before))}\n-- after\n{string.Concat(Statements(After))}";

    private int Count => Before.Concat(After).Count(w => w != NoWay) + Before.Zip(After).Count(w => w.First != w.Second);

    private ScriptPair Without(int at, int count) => new(Set(Before, at, count, _ => NoWay), Set(After, at, count, _ => NoWay));

    private ScriptPair Unchanged(int at, int count) => this with { After = Set(After, at, count, i => Before[i]) };

    private static List<int> Set(IReadOnlyList<int> ways, int at, int count, Func<int, int> to) => [.. ways.Select((w, i) => i >= at && i < at + count ? to(i) : w)];

    private static int Way(ScriptPart part, Random random, int share) => random.Next(10) < share ? random.Next(part.Ways.Count) : NoWay;
}
