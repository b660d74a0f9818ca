using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Tests.Properties;

/// <summary>Two schemas and what has another name in the second.</summary>
internal sealed record Pair(Schema Before, Schema After, IReadOnlyList<Rename> Renames)
{
    /// <summary>A schema and a mutation of it, or two that have nothing to do with each other.</summary>
    internal static Pair Make(int size, ulong seed)
    {
        Random random = new(unchecked((int)(seed ^ (seed >> 32))));
        var before = Legality.Repair(SchemaMaker.Make(random, size));
        if (random.Next(4) == 0)
        {
            return new(before, Legality.Repair(SchemaMaker.Make(random, size)), []);
        }

        var (after, renames) = Mutation.Of(before, random, size);
        return renames.Any(r => Collides(r, before)) ? new(before, before, []) : new(before, after, renames);
    }

    // SET SCHEMA takes the indexes along under their names, which have to be free there: two revisions do it.
    private static bool Collides(Rename rename, Schema before) => rename.From.Schema != rename.To.Schema
        && before.Of(rename.From).SelectMany(o => o.Occupies).Any(s => before.Occupant(s with { Schema = rename.To.Schema }) is not null);

    /// <summary>The way there.</summary>
    internal Difference Up => Differ.Compare(Before, After, Renames);

    /// <summary>The way back.</summary>
    internal Difference Down => Differ.Compare(After, Before, Up.Renames.Select(r => r.Reverse()));

    /// <summary>Both schemas as facts and the renames, to be pasted into a test.</summary>
    public override string ToString() => string.Join('\n', ["BEFORE", .. Facts(Before), "AFTER", .. Facts(After), "RENAMES", .. Renames.Select(r => r.ToString())]);

    private static IEnumerable<string> Facts(Schema schema) => SchemaFacts.Write(Differ.Compare(Schema.Empty, schema, []));
}
