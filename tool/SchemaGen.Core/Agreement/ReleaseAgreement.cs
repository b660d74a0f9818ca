using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Agreement;

/// <summary>Compares the schema that the code of a release was written for with a later one: what it reads has to be there, and what it writes has to be taken.</summary>
public static class ReleaseAgreement
{
    /// <summary>What that code does not find, or writes in vain.</summary>
    /// <param name="release">The schema of the release.</param>
    /// <param name="now">The later one.</param>
    public static IEnumerable<ReleaseBreak> Find(Schema release, Schema now) => release.OfType<Table>().SelectMany(t => OfTable(t, release, now));

    private static IEnumerable<ReleaseBreak> OfTable(Table table, Schema release, Schema now)
    {
        if (!now.Contains(table.Id))
        {
            // A view may serve the code that looks for the table; which columns it has only a server knows.
            return now.HolderOf(UniqueName.Relation(table.Id.Schema, table.Id.Name)) is { } holder && now.Find(holder) is View
                ? [] : [new(table.Id, $"{table.Id} is not there any more")];
        }

        var columns = release.ColumnsOf(table.Id).ToDictionary(c => c.Id);
        return
        [
            .. columns.Values.SelectMany(c => OfColumn(c, now.Find(c.Id) as Column)),
            .. now.ColumnsOf(table.Id).Where(c => !columns.ContainsKey(c.Id) && IsRequired(c))
                .Select(c => new ReleaseBreak(table.Id, $"{c.Id} is NOT NULL and has no default, so that a row without it is refused")),
        ];
    }

    private static IEnumerable<ReleaseBreak> OfColumn(Column before, Column? after)
    {
        if (after is null)
        {
            yield return new(before.Id, $"{before.Id} is not there any more");
            yield break;
        }

        if (before.Type != after.Type && !StoredForm.Stays(before.Type, after.Type))
        {
            yield return new(before.Id, $"{before.Id} is {after.Type.Best} and was {before.Type.Best}");
        }

        if (after.NotNull && !before.NotNull)
        {
            yield return new(before.Id, $"{before.Id} takes NULL no more");
        }

        if (after.Generated is not null && before.Generated is null)
        {
            yield return new(before.Id, $"{before.Id} is computed now and cannot be written");
        }
    }

    private static bool IsRequired(Column column) => column is { NotNull: true, Default: null, Generated: null, Identity: null };
}
