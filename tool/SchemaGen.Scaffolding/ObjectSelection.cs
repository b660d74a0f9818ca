using System.Text.RegularExpressions;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Scaffolding;

/// <summary>Chooses what of a database is scaffolded.</summary>
/// <param name="Schemas">Patterns of schemas, with <c>*</c> and <c>?</c>; none for all.</param>
/// <param name="Tables">Patterns of tables, of their names alone or with their schema before them; none for all.</param>
public sealed record ObjectSelection(IReadOnlyList<string> Schemas, IReadOnlyList<string> Tables)
{
    /// <summary>Whether partitions are left out with all that is theirs, because something else makes them at run time.</summary>
    public bool WithoutPartitions { get; init; }

    /// <summary>The patterns that no table and no schema matches.</summary>
    public IEnumerable<string> Unmatched(Schema schema) =>
    [
        .. Schemas.Where(p => !schema.Any(o => IsMatch(p, o is Namespace ? o.Id.Name : o.Id.Schema))),
        .. Tables.Where(p => !schema.OfType<Table>().Any(t => MatchesTable(p, t.Id))),
    ];

    /// <summary>The tables that were chosen, what they need, and, where only schemas were chosen, all else in those.</summary>
    /// <returns>The schema, and what was chosen and yet cannot be there without a table that was not.</returns>
    public (Schema Schema, IReadOnlyCollection<LeftOut> LeftOut) Of(Schema schema)
    {
        if (Schemas.Count == 0 && Tables.Count == 0 && !WithoutPartitions)
        {
            return (schema, []);
        }

        var tables = TablesOf(schema);
        HashSet<ObjectId> chosen = [.. schema.Where(o => IsChosen(o, schema, tables)).Select(o => o.Id)];
        var parts = schema.Where(o => o.Owner is not null).ToLookup(o => o.Owner!);
        Queue<ObjectId> pending = new(chosen);
        while (pending.TryDequeue(out var id))
        {
            // A table that is not chosen is not brought along; all else is needed, with its parts.
            var needs = schema.Find(id)!.DependsOn(schema).Where(d => schema.Find(d) is { Owner: null } and not Table);
            foreach (var needed in needs.Concat(id.Kind == Table.ObjectKind ? [] : parts[id].Select(p => p.Id)).Where(chosen.Add))
            {
                pending.Enqueue(needed);
            }
        }

        var without = Dependants.Of(schema, schema.Where(o => !chosen.Contains(o.Id))).Where(p => chosen.Contains(p.Key.Id)).ToList();
        chosen.ExceptWith(without.Select(p => p.Key.Id));
        return (schema.Select(o => chosen.Contains(o.Id) ? o : null), [.. without.Select(p => new LeftOut(p.Key, $"{p.Value} is not scaffolded"))]);
    }

    // A partition is nothing without its parent.
    private HashSet<ObjectId> TablesOf(Schema schema)
    {
        HashSet<ObjectId> found = [];
        Queue<ObjectId> pending = new(schema.OfType<Table>().Select(t => t.Id).Where(t => IsChosenTable(t) && !IsLeftOut(t)));
        bool IsLeftOut(ObjectId table) => WithoutPartitions && schema.AsChild(table) is Partition;

        while (pending.TryDequeue(out var table))
        {
            if (found.Add(table))
            {
                schema.AsChild(table)?.Parents.ToList().ForEach(pending.Enqueue);
            }
        }

        return found;
    }

    private bool IsChosen(SchemaObject item, Schema schema, HashSet<ObjectId> tables) => item switch
    {
        Table => tables.Contains(item.Id),
        SequenceOwner owner => tables.Contains(owner.Column.TableId),
        Sequence when schema.Find(new(SequenceOwner.ObjectKind, item.Id.Schema, item.Id.Name)) is SequenceOwner owner => tables.Contains(owner.Column.TableId),
        { Owner: { } owner } => schema.Find(owner) is { } whole && IsChosen(whole, schema, tables),
        Extension => true,
        Namespace => Tables.Count == 0 && IsChosenSchema(item.Id.Name),
        _ => Tables.Count == 0 && IsChosenSchema(item.Id.Schema),
    };

    private bool IsChosenTable(ObjectId table) => IsChosenSchema(table.Schema) && (Tables.Count == 0 || Tables.Any(p => MatchesTable(p, table)));

    private bool IsChosenSchema(string schema) => Schemas.Count == 0 || Schemas.Any(p => IsMatch(p, schema));

    private static bool MatchesTable(string pattern, ObjectId table) => IsMatch(pattern, table.Name) || IsMatch(pattern, $"{table.Schema}.{table.Name}");

    private static bool IsMatch(string pattern, string name) =>
        Regex.IsMatch(name, "^" + Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal) + @"\z", RegexOptions.Singleline);
}
