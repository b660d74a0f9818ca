using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning;

/// <summary>Orders what is done to seed rows among what is done to their tables: rows change while neither old nor new constraints stand in the way.</summary>
internal sealed class SeedRowOrder
{
    private readonly Difference difference;
    private readonly ILookup<ObjectId, Node> steps;
    private readonly Dictionary<ObjectId, Node> makes;
    private readonly Dictionary<ObjectId, Node> alters;
    private readonly Dictionary<(ObjectId Table, ChangeAction Action, string Key), Node> leaders = [];

    internal SeedRowOrder(Difference difference, IReadOnlyList<Node> nodes, Dictionary<ObjectId, Node> makes, Dictionary<ObjectId, Node> alters)
    {
        (this.difference, this.makes, this.alters) = (difference, makes, alters);
        var rows = nodes.Where(n => n.Id.Kind == Row.ObjectKind).ToList();
        foreach (var node in rows.Where(n => n.Action != ChangeAction.Alter && !leaders.ContainsKey(StatementOf(n))))
        {
            leaders.Add(StatementOf(node), node);
        }

        steps = rows.Where(n => LeaderOf(n) is null).ToLookup(n => n.Id.TableId);
    }

    /// <summary>The step in whose statement a row is inserted or deleted with others of its table.</summary>
    internal Node? LeaderOf(Node node) => node.Action != ChangeAction.Alter && leaders.TryGetValue(StatementOf(node), out var leader) && leader != node ? leader : null;

    /// <summary>Puts a step among those of rows.</summary>
    internal void Order(Node node)
    {
        ConstraintStandsAside(node);
        if (node.Id.Kind == Row.ObjectKind)
        {
            RowFollowsOthersOfItsTable(node);
        }

        // A column that is NOT NULL only once rows have their values is made before.
        if (node.Action == ChangeAction.Alter && makes.TryGetValue(node.Id, out var make))
        {
            node.MustFollow(make);
        }
    }

    /// <summary>The step that alters what others need; none for a row of which nothing that keys refer to changes.</summary>
    internal Node? AlterOf(ObjectId id) => alters.TryGetValue(id, out var alter) && (id.Kind != Row.ObjectKind || IsReferredTo(alter.Change)) ? alter : null;

    private bool IsReferredTo(Change row) => new[] { difference.Before, difference.After }
        .SelectMany(s => s.SeedRows.KeysTo(row.Id.TableId)).SelectMany(k => k.ReferencedColumns).Intersect(Row.Written(row).Select(v => v.Column)).Any();

    // A constraint or an index goes before rows change, and comes once they have; so do the foreign keys that refer to them.
    private void ConstraintStandsAside(Node node)
    {
        if (steps.Count == 0 || (node.Change.After ?? node.Change.Before) is not { } item || item is not (TableConstraint or Schemas.Objects.Index))
        {
            return;
        }

        var tables = new[] { item.Owner!, (item as ForeignKey)?.References }.OfType<ObjectId>().Distinct();
        foreach (var row in tables.Where(t => item is ForeignKey or Schemas.Objects.Index || !makes.ContainsKey(t)).SelectMany(t => steps[t]))
        {
            if (node.Action == ChangeAction.Drop)
            {
                row.MustFollow(node);
            }
            else if (node.Action == ChangeAction.Create)
            {
                node.MustFollow(row);
            }
        }
    }

    // Rows of a table go before others change, and these before others come, so that no two have one value of a unique column.
    private void RowFollowsOthersOfItsTable(Node row)
    {
        foreach (var other in steps[row.Id.TableId].Where(o => PlaceOf(o) < PlaceOf(row)))
        {
            row.ShouldFollow(other);
        }
    }

    // A row takes its new value while a column is still what it was where what fits the new column fits the old one, but not the other way round.
    private bool RowPrecedesColumn(Change row, Change column)
    {
        if (column is not { Before: Column before, After: Column after } || Row.Written(row).FirstOrDefault(v => v.Column == after.Id.Name) is not { } value)
        {
            return false;
        }

        if (before.Type == after.Type)
        {
            return after.NotNull && !before.NotNull;
        }

        return difference.Before.TypeNamed(before.Type) is { } type && difference.Before.Find(type) is EnumType labels
            ? value.Text is null || labels.Labels.Contains(value.Text)
            : !TypeLoss.AlwaysFits(before.Type, after.Type) && TypeLoss.AlwaysFits(after.Type, before.Type);
    }

    /// <summary>The steps that alter columns of the table of a row, of which those that a row comes before follow it.</summary>
    internal Node? ColumnThatFollows(Node row, ObjectId needed)
    {
        if (row.Action != ChangeAction.Alter || row.Id.Kind != Row.ObjectKind || !alters.TryGetValue(needed, out var column) || !RowPrecedesColumn(row.Change, column.Change))
        {
            return null;
        }

        return column;
    }

    private static int PlaceOf(Node node) => node.Action switch { ChangeAction.Drop => 0, ChangeAction.Alter => 1, _ => 2 };

    private static (ObjectId Table, ChangeAction Action, string Key) StatementOf(Node node)
    {
        var row = (Row)(node.Change.After ?? node.Change.Before)!;
        return (row.Id.TableId, node.Action, node.Action == ChangeAction.Drop ? string.Join(",", row.Key.Select(SqlIdentifier.Quote)) : string.Empty);
    }
}
