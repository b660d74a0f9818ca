using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Properties;

/// <summary>Two schemas and what has another name in the second.</summary>
internal sealed record Pair(Schema Before, Schema After, IReadOnlyList<Rename> Renames)
{
    /// <summary>A schema and a mutation of it, or two that have nothing to do with each other.</summary>
    internal static Pair Make(int size, ulong seed)
    {
        var random = Seeds.Random(seed);
        var before = ServerRules.Repair(SchemaMaker.Make(random, size));
        if (random.Next(4) == 0)
        {
            var other = ServerRules.Repair(SchemaMaker.Make(random, size));
            return new(before, Inherits(before, other) || Inherits(other, before) ? before : other, []);
        }

        return Of(before, random, size);
    }

    /// <summary>Two mutations of one schema, as branches make them.</summary>
    internal static (Pair One, Pair Other) Fork(int size, ulong seed)
    {
        var random = Seeds.Random(seed);
        var before = ServerRules.Repair(SchemaMaker.Make(random, 2 * size));
        return (Of(before, random, 1 + (size / 3)), Of(before, random, 1 + (size / 3)));
    }

    private static Pair Of(Schema before, Random random, int size)
    {
        var (after, renames) = Mutation.Of(before, random, size);
        return renames.Any(r => Collides(r, before)) || Inherits(before, after) || Inherits(after, before) ? new(before, before, []) : new(before, after, renames);
    }

    // SET SCHEMA takes the indexes along under their names, which have to be free there: two revisions do it.
    private static bool Collides(Rename rename, Schema before) => rename.From.Schema != rename.To.Schema
        && before.Of(rename.From).SelectMany(o => o.UniqueNames).Any(s => before.HolderOf(s with { Schema = rename.To.Schema }) is not null);

    // INHERIT finds columns that are the table's own, where CREATE TABLE makes ones that are the parent's: no statement turns the one into the other.
    private static bool Inherits(Schema one, Schema other) => one.OfType<Inheritance>().Any(i => other.Contains(i.Table) && other.AsChild(i.Table) != i);

    /// <summary>The way there.</summary>
    internal Difference Up => Differ.Compare(Before, After, Renames);

    /// <summary>The way back.</summary>
    internal Difference Down => Differ.Compare(After, Before, Up.Renames.Select(r => r.Reverse()));

    /// <summary>Both schemas as facts and the renames, to be pasted into a test.</summary>
    public override string ToString() => string.Join('\n', ["BEFORE", .. Facts(Before), "AFTER", .. Facts(After), "RENAMES", .. Renames.Select(r => r.ToString())]);

    private static IEnumerable<string> Facts(Schema schema) => SchemaFacts.Write(Differ.Compare(Schema.Empty, schema, []));
}
