using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>
/// Gives a value to the rows that are there when a column comes or becomes NOT NULL: the one that the models say (<c>[BackfillSql]</c>),
/// or one on a way back, where what it held is gone, and without which it would fail on the first row.
/// </summary>
internal static class FilledColumns
{
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before, Difference difference)
    {
        foreach (var change in changes.Values.Where(c => c is { Backfill: null, After: Column { IsImplied: false, Generated: null, Identity: null } }).ToList())
        {
            var column = (Column)change.After!;
            if (before.Find(column.Id.TableId) is not Table)
            {
                continue;
            }

            if (Given(change, column) is { } given)
            {
                changes[change.Id] = change with { Fill = given, IsFillGiven = true };
            }
            else if (difference.IsWayBack && column.NotNull && NeedsValue(change, column) && ValueOf(column, difference.After) is { } value)
            {
                changes[change.Id] = change with { Fill = value };
            }
        }
    }

    // On the way back only the column as it was knows.
    private static string? Given(Change change, Column column) => change switch
    {
        { Action: ChangeAction.Create } => column.Hint?.Backfill,
        { Action: ChangeAction.Alter, TypeChange: null, Before: Column { NotNull: false } was } when column.NotNull => (column.Hint ?? was.Hint)?.Backfill,
        _ => null,
    };

    // A default fills a new column by itself.
    private static bool NeedsValue(Change change, Column column) => change.Action switch
    {
        ChangeAction.Create or ChangeAction.Replace => column.Default is null,
        ChangeAction.Alter => change is { TypeChange: null, Before: Column { NotNull: false } },
        _ => false,
    };

    private static string? ValueOf(Column column, Schema schema)
    {
        var domains = ColumnHazards.DomainsOf(column.Type, schema).ToList();
        var stored = ColumnHazards.Stored(column.Type, schema);
        return column.Default?.Best ?? domains.Select(d => d.Default?.Best).FirstOrDefault(d => d is not null)
            ?? (!stored.IsArray && schema.TypeNamed(stored) is { } id && schema.Find(id) is EnumType { Labels: [var first, ..] } ? SqlLiteral.Quote(first) : ZeroValue.Of(stored));
    }
}
