using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Gives a value to the rows that are there when a way back makes a column NOT NULL again: what it held is gone, and without one it would fail on the first row.</summary>
internal static class RefilledColumns
{
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        foreach (var change in changes.Values.Where(c => c is { Fill: null, After: Column { NotNull: true, IsImplied: false, Generated: null, Identity: null } }).ToList())
        {
            var column = (Column)change.After!;
            if (before.Find(column.Id.TableId) is Table && NeedsValue(change, column) && ValueOf(column, after) is { } value)
            {
                changes[change.Id] = change with { Fill = value };
            }
        }
    }

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
