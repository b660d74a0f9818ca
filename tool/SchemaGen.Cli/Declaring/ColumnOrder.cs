using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Cli.Declaring;

/// <summary>Puts columns into the order that revisions give them, for what depends on it: the columns of <c>SELECT *</c>.</summary>
internal static class ColumnOrder
{
    /// <summary>The models with the columns of each table as they were recorded, and what is new behind them, where ADD COLUMN puts it.</summary>
    internal static Schema AsRecorded(Schema models, Schema recorded)
    {
        var places = recorded.OfType<Column>().Select((c, i) => (c.Id, Place: i)).ToDictionary(p => p.Id, p => p.Place);
        var columns = models.OfType<Column>().GroupBy(c => c.Id.TableId)
            .ToDictionary(g => g.Key, g => new Queue<Column>(g.OrderBy(c => places.GetValueOrDefault(c.Id, int.MaxValue))));
        return models.Select(o => o is Column column ? columns[column.Id.TableId].Dequeue() : o);
    }
}
