using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Facts;

/// <summary>Gives expressions and types the spelling that a server has given to their counterparts.</summary>
public static class SpellingTransfer
{
    /// <summary>The object with each unspelled text spelled as in an object that a server made of the same statement.</summary>
    public static SchemaObject FromServer(SchemaObject item, SchemaObject server) =>
        HasUnspelled(item) ? Transfer(item, server, (mine, _) => mine.IsUnspelled).WithNeedsOf(server) : item is Extension ? item.WithNeedsOf(server) : item;

    /// <summary>The object with each text spelled as in one that means the same.</summary>
    public static SchemaObject FromEquivalent(SchemaObject item, SchemaObject equivalent) => Transfer(item, equivalent, (_, _) => true);

    /// <summary>The object with each unspelled text spelled as in an earlier object, where that was written in the same way.</summary>
    public static SchemaObject FromHistory(SchemaObject item, SchemaObject earlier) => item == earlier ? earlier.WithNeedsOf(item) with { IsDeclared = item.IsDeclared }
        : HasUnspelled(item) ? Transfer(item, earlier, (mine, theirs) => mine.IsUnspelled && mine.Text == theirs.Text).WithNeedsOf(earlier)
        : item is Extension ? item.WithNeedsOf(earlier) : item;

    /// <summary>The schema with each object spelled as in an earlier schema, where it was written in the same way and all that it speaks of is as it was.</summary>
    public static Schema FromHistory(Schema schema, Schema earlier)
    {
        ChangedNeeds changed = new(earlier, schema);
        return schema.Select(o => earlier.Find(o.Id) is { } known && !(HasUnspelled(o) && changed.Concern(o, known)) ? FromHistory(o, known) : o);
    }

    /// <summary>The objects that no server has spelled and that an earlier schema cannot tell of, though they are written as they were: what they speak of is not what it was.</summary>
    public static IEnumerable<ObjectId> Outdated(Schema schema, Schema earlier)
    {
        ChangedNeeds changed = new(earlier, schema);
        return schema.Where(o => HasUnspelled(o) && earlier.Find(o.Id) is { } known && changed.Concern(o, known)).Select(o => o.Id);
    }

    /// <summary>The object with each text written as in one that means the same, where that is neither how it was written nor how Postgres spells it.</summary>
    public static SchemaObject Reworded(SchemaObject item, SchemaObject writer) =>
        item.Id.Kind.FromFacts(item.Id, Transfer(item.ToFacts(), writer.ToFacts(), Reworded)).WithNotesOf(item);

    /// <summary>The object in the words of another, for each text of which the other says that Postgres spells it as it does here.</summary>
    public static SchemaObject InWordsOf(SchemaObject item, SchemaObject writer) =>
        item.Id.Kind.FromFacts(item.Id, Transfer(item.ToFacts(), writer.ToFacts(), (mine, theirs) => theirs.Canonical == mine.Best ? mine with { Text = theirs.Text, Canonical = mine.Best } : mine)).WithNotesOf(item);

    /// <summary>Whether the object holds a text that no server has spelled yet.</summary>
    public static bool HasUnspelled(SchemaObject item)
    {
        var found = false;
        item.ToFacts().Map(v =>
        {
            found |= SpellingOf(v) is { IsUnspelled: true };
            return v;
        });
        return found;
    }

    private static SchemaObject Transfer(SchemaObject item, SchemaObject from, Func<Spelling, Spelling, bool> accept)
    {
        var facts = Transfer(item.ToFacts(), from.ToFacts(), (mine, theirs) => accept(mine, theirs) ? mine with { Canonical = theirs.Canonical } : mine);
        return item.Id.Kind.FromFacts(item.Id, facts).WithNotesOf(item);
    }

    private static Spelling Reworded(Spelling mine, Spelling theirs) =>
        theirs.Text == mine.Text || theirs.Text == mine.Best ? mine : mine with { Text = theirs.Text, Canonical = mine.Best };

    private static FactSet Transfer(FactSet facts, FactSet from, Func<Spelling, Spelling, Spelling> change) =>
        new(facts.Items.Select(f => f with { Value = Transfer(f.Value, from[f.Key], change) }).ToValueList());

    private static FactValue Transfer(FactValue value, FactValue? from, Func<Spelling, Spelling, Spelling> change) => (value, from) switch
    {
        (FactValue.Expression mine, FactValue.Expression theirs) => mine with { Sql = (SqlExpression)change(mine.Sql, theirs.Sql) },
        (FactValue.Type mine, FactValue.Type theirs) => new FactValue.Type((SqlType)change(mine.Sql, theirs.Sql)),
        (FactValue.Group mine, FactValue.Group theirs) => new FactValue.Group(Transfer(mine.Facts, theirs.Facts, change)),
        (FactValue.List mine, FactValue.List theirs) when mine.Items.Count == theirs.Items.Count =>
            new FactValue.List(mine.Items.Select((m, i) => Transfer(m, theirs.Items[i], change)).ToValueList()),
        _ => value,
    };

    private static Spelling? SpellingOf(FactValue value) => value switch
    {
        FactValue.Expression e => e.Sql,
        FactValue.Type t => t.Sql,
        _ => null,
    };
}
