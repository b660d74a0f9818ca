using System.Collections.Concurrent;
using NUnit.Framework;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Tests.Properties;

/// <summary>Random pairs of schemas: the same ones in every run, unless SCHEMAGEN_SEED is another number; SCHEMAGEN_PAIRS is how many go to the server.</summary>
public sealed class RoundTripTests
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
    public void A_database_goes_from_any_schema_to_any_other_and_back() => Sample(Pairs, RoundTrip);

    [Test]
    public void Revisions_fold_at_once_to_what_they_fold_to_one_after_the_other() => Sample(1000, p =>
    {
        var revisions = new[] { Differ.Compare(Schema.Empty, p.Before, []), p.Up, p.Down, p.Up }
            .Select((d, i) => new RevisionManifest { Revision = $"{i}", Name = "", Facts = [.. SchemaFacts.Write(d)] }).ToList();
        Assert.That(HistoryFold.Fold(revisions), Is.EqualTo(revisions.Aggregate(Schema.Empty, (s, r) => SchemaFacts.Apply(s, r.Facts))));
    });

    [Test]
    public void The_facts_of_a_difference_lead_from_one_schema_to_the_other() => Sample(
        2000,
        p =>
        {
            AssertFold(p.Before, p.After, p.Up);
            AssertFold(p.After, p.Before, p.Down);
            AssertFold(Schema.Empty, p.Before, Differ.Compare(Schema.Empty, p.Before, []));
        });

    [Test]
    public void A_schema_does_not_differ_from_itself() => Sample(
        1000,
        p => Assert.That(Differ.Compare(p.Before, p.Before, []).Changes, Is.Empty));

    [Test]
    public void The_same_schemas_give_the_same_bytes_in_whatever_order_they_stand() => Sample(
        500,
        p => Assert.That(Sql(new(Shuffle(p.Before), Shuffle(p.After), p.Renames)), Is.EqualTo(Sql(p))));

    private static void Sample(int count, Action<Pair> claim)
    {
        TestContext.Out.WriteLine($"SCHEMAGEN_SEED={Seed}, {count} pairs");
        Parallel.For(0, count, new() { MaxDegreeOfParallelism = 2 }, i =>
        {
            var pair = Pair.Make(1 + (i % 12), Seeds.At(Seed, i));
            try
            {
                claim(pair);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"SCHEMAGEN_SEED={Seed}, pair {i}: {e.Message}\n{pair}", e);
            }
        });
    }

    private static void AssertFold(Schema before, Schema after, Difference difference)
    {
        var lines = SchemaFacts.Write(difference).ToList();
        Assert.That(lines.Where(l => l.Contains('\n', StringComparison.Ordinal) || l.Contains('\r', StringComparison.Ordinal)), Is.Empty);
        var folded = SchemaFacts.Apply(before, lines);
        Assert.That(Differ.Compare(folded, after, []).Changes.Select(ChangeText.Finding), Is.Empty, string.Join('\n', lines));
        Assert.That(folded, Is.EquivalentTo(after));
    }

    private static string Sql(Pair pair) => string.Join('\n', Database.Plan(pair.Up).Select(s => s.Sql));

    // Columns keep their order, which is that of the model.
    private static Schema Shuffle(Schema schema) => new(schema.OrderBy(o => o.Id.Kind == Core.Schemas.Objects.Column.ObjectKind ? 0 : 1).ThenBy(o => o.Id.Kind == Core.Schemas.Objects.Column.ObjectKind ? string.Empty : o.Id.Path, StringComparer.Ordinal));

    private void RoundTrip(Pair pair)
    {
        if (!databases.TryTake(out var database))
        {
            database = new();
        }

        database.Migrate(Differ.Compare(Schema.Empty, pair.After, []));
        var fresh = database.Dump();
        database.Migrate(Differ.Compare(pair.After, Schema.Empty, []));
        Assert.That(database.Count(), Is.Zero);

        database.Migrate(Differ.Compare(Schema.Empty, pair.Before, []));
        var start = database.Dump();
        database.Migrate(pair.Up);
        Assert.That(database.Dump(), Is.EqualTo(fresh), () => "up by\n" + Sql(pair));
        database.Migrate(pair.Down);
        Assert.That(database.Dump(), Is.EqualTo(start), "down");
        database.Migrate(Differ.Compare(pair.Before, Schema.Empty, []));
        Assert.That(database.Count(), Is.Zero);
        databases.Add(database);
    }
}
