using System.Collections.Concurrent;
using NUnit.Framework;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Tests.Properties;

/// <summary>Random branches of one schema: where no conflict is found, it does not matter which of them is applied first.</summary>
public sealed class BranchTests
{
    private static readonly ulong Seed = Seeds.OfRun(20261122);

    private static readonly int Pairs = Seeds.Number("SCHEMAGEN_PAIRS") ?? 200;

    private readonly ConcurrentBag<Database> databases = [];

    [OneTimeTearDown]
    public void CloseDatabases()
    {
        foreach (var database in databases)
        {
            database.Dispose();
        }
    }

    [Test]
    public void Branches_without_a_conflict_fold_to_the_same_schema_in_either_order() => Sample(2000, (one, other) =>
    {
        var (here, there) = (Fold(one, other), Fold(other, one));
        Assert.That(here, Is.EquivalentTo(there));
        Assert.That(Differ.Compare(here, there, []).Changes, Is.Empty);
    });

    [Test]
    public void A_database_takes_branches_without_a_conflict_in_either_order_and_gives_them_back_in_either() => Sample(Pairs, (one, other) =>
    {
        if (!databases.TryTake(out var database))
        {
            database = new();
        }

        var begin = Differ.Compare(Schema.Empty, one.Before, []);
        database.Migrate(begin);
        var start = database.Dump();
        var both = Go(one.Up, other.Up);
        Assert.That(Go(other.Down, one.Down), Is.EqualTo(start));
        Assert.That(Go(other.Up, one.Up), Is.EqualTo(both));
        Assert.That(Go(other.Down, one.Down), Is.EqualTo(start));
        database.Migrate(Differ.Compare(one.Before, Schema.Empty, []));
        Assert.That(database.Count(), Is.Zero);
        databases.Add(database);

        string Go(Difference first, Difference second)
        {
            database.Migrate(first);
            database.Migrate(second);
            return database.Dump();
        }
    });

    private static void Sample(int count, Action<Pair, Pair> claim)
    {
        var free = 0;
        Parallel.For(0, count, new() { MaxDegreeOfParallelism = 2 }, i =>
        {
            var (one, other) = Pair.Fork(1 + (i % 9), Seeds.At(Seed, i));
            try
            {
                if (HistoryConflicts.Find(History(one, other)).Count == 0)
                {
                    claim(one, other);
                    Interlocked.Increment(ref free);
                }
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"SCHEMAGEN_SEED={Seed}, pair {i}: {e.Message}\n{one}\nOTHER\n{other}", e);
            }
        });
        TestContext.Out.WriteLine($"SCHEMAGEN_SEED={Seed}, {count} pairs, {free} of them without a conflict");
        Assert.That(free, Is.GreaterThan(count / 10).And.LessThan(count));
    }

    private static RevisionHistory History(Pair one, Pair other) => RevisionHistory.From(
    [
        new() { Revision = "0", Name = "", Facts = [.. SchemaFacts.Write(Differ.Compare(Schema.Empty, one.Before, []))] },
        new() { Revision = "a", Name = "", Parents = ["0"], Facts = Facts(one) },
        new() { Revision = "b", Name = "", Parents = ["0"], Facts = Facts(other) },
    ]);

    private static Schema Fold(Pair first, Pair second) => SchemaFacts.Apply(SchemaFacts.Apply(first.Before, Facts(first)), Facts(second));

    private static List<string> Facts(Pair pair) => [.. SchemaFacts.Write(pair.Up)];
}
