using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Collects seed rows by table and key: several objects may say parts of one row.</summary>
/// <param name="context">Where diagnostics go.</param>
internal sealed class SeedRowBuilder(ModelContext context)
{
    private readonly Dictionary<ObjectId, (Row Row, Location? Location, object Source)> rows = [];

    /// <summary>The rows with their places.</summary>
    public IEnumerable<(Row Row, Location? Location)> Rows => rows.Values.Select(r => (r.Row, r.Location));

    /// <summary>Adds what one object says of a row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The columns of its primary key, in order.</param>
    /// <param name="values">The values.</param>
    /// <param name="origin">Where they stand, and what tells several objects of one row from two rows with one key.</param>
    public void Add(ObjectId table, IReadOnlyList<string> key, IReadOnlyList<RowValue> values, (Location Location, object Source) origin)
    {
        var missing = key.FirstOrDefault(k => values.All(v => v.Column != k || v.Text is null));
        if (key.Count == 0 || missing is not null)
        {
            context.Report(
                DiagnosticIds.SeedRowWithoutKey,
                key.Count == 0 ? $"'{table.Display}' has no primary key, by which a seed row is known again: give it one" : $"this row gives no value of '{missing}', which is the key of '{table.Display}': a row is known again by it, so write it down",
                origin.Location);
            return;
        }

        var row = Row.Of(table, key.ToValueList(), values);
        if (!rows.TryGetValue(row.Id, out var known))
        {
            rows.Add(row.Id, (row, origin.Location, origin.Source));
        }
        else if (Equals(known.Source, origin.Source))
        {
            context.Report(DiagnosticIds.SeedRowWithoutKey, $"another row of '{table.Display}' has the key {string.Join(", ", row.Values.Take(key.Count).Select(v => v.Text))} as well", origin.Location);
        }
        else
        {
            rows[row.Id] = (Row.Of(table, row.Key, known.Row.Values.Concat(row.Values.Where(v => known.Row.Find(v.Column) is null))), known.Location, known.Source);
        }
    }
}
