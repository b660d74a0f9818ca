using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning;

/// <summary>Finds the stops at which a change has to be committed before it can go on: Postgres refuses to use a new enum value in the transaction that added it.</summary>
/// <remarks>The manual, ALTER TYPE: "If ALTER TYPE ... ADD VALUE is executed inside a transaction block, the new value cannot be used until after the transaction has been committed."</remarks>
public static class Stages
{
    /// <summary>The schemas to stop at, the last of them where the difference ends; the way back stops at the same ones.</summary>
    /// <param name="difference">The whole change.</param>
    public static IReadOnlyList<Schema> Of(Difference difference)
    {
        var (before, after) = (difference.Before, difference.After);
        var grown = Types(difference, c => (c.Before as EnumType, c.After as EnumType), c => c.After);
        var shrunk = Types(difference, c => (c.After as EnumType, c.Before as EnumType), c => c.Before);
        List<Schema> stages = [];
        if (grown.Count > 0)
        {
            var changing = Changing(difference, grown);
            stages.Add(before.Select(o => grown.Contains(o.Id) ? after.Find(o.Id) : changing.Contains(o.Id) ? null : o));
        }

        if (shrunk.Count > 0)
        {
            var changing = Changing(difference, shrunk);
            stages.Add(after.Select(o => shrunk.Contains(o.Id) ? before.Find(o.Id) : changing.Contains(o.Id) ? null : o));
        }

        return [.. stages, after];
    }

    // The types that get values in one direction, of which another change of that direction uses one. A type that is rebuilt is a new one, whose values can be used at once.
    private static HashSet<ObjectId> Types(Difference difference, Func<Change, (EnumType? Old, EnumType? New)> versions, Func<Change, SchemaObject?> made)
    {
        HashSet<ObjectId> types = [];
        Lazy<HashSet<string>> used = new(() => [.. difference.Changes.Select(made).Where(o => o is not null and not EnumType).SelectMany(o => Strings(o!))]);
        foreach (var change in difference.Changes.Where(c => c.Action == ChangeAction.Alter))
        {
            if (versions(change) is ({ } old, { } grown) && old.TransitionTo(grown) == Transition.InPlace && old.AddedIn(grown).Any(a => used.Value.Any(s => Holds(s, a.Label))))
            {
                types.Add(change.Id);
            }
        }

        return types;
    }

    // What changes and stands on such a type goes in the one stage and comes in the other: made twice, it would read the whole table twice.
    private static HashSet<ObjectId> Changing(Difference difference, HashSet<ObjectId> types)
    {
        HashSet<ObjectId> columns = [.. difference.After.OfType<Column>().Where(c => difference.After.TypeNamed(c.Type) is { } type && types.Contains(type)).Select(c => c.Id)];
        return [.. difference.Changes.Where(c => c is { Before: Check or Index, After: { } made } && made.DependsOn(difference.After).Any(columns.Contains)).Select(c => c.Id)];
    }

    // A string is a value, or an array or a row that may hold it; a stage too many does no harm.
    private static bool Holds(string text, string label) => text == label || (text.Length > 0 && text[0] is '{' or '(' or '[' && text.Contains(label));

    private static HashSet<string> Strings(SchemaObject item)
    {
        HashSet<string> found = new((item as Row)?.Values.Select(v => v.Text).OfType<string>() ?? [], StringComparer.Ordinal);
        item.ToFacts().Map(v =>
        {
            if (v is FactValue.Expression e)
            {
                found.UnionWith(SqlLexer.Tokens(e.Sql.Best).Where(t => t.Kind == SqlTokenKind.String).Select(t => t.Value.Trim('\'').Replace("''", "'")));
            }

            return v;
        });
        return found;
    }
}
