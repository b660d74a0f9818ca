using SchemaGen.Core.Diffing;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>Which changes of a column can be made while others read and write its table.</summary>
internal static class ColumnOnlineForm
{
    internal static bool Is(Change change, Difference difference) => change.Backfill is not null || change switch
    {
        { Before: null, After: Column { IsImplied: false, Generated: null, Identity: null, Default: { } value } made } =>
            (WaitsForFill(made, difference) || VolatileCalls.In(value.Best, difference.After)) && !ColumnHazards.DomainsOf(made.Type, difference.After).Any(),
        { Before: null, After: Column { NotNull: true, IsImplied: false, Generated: null, Identity: null } made } =>
            WaitsForFill(made, difference) && !ColumnHazards.DomainsOf(made.Type, difference.After).Any(),
        { Action: ChangeAction.Alter, Before: Column { NotNull: false }, After: Column { NotNull: true, IsImplied: false, Generated: null, Identity: null } } =>
            !difference.Before.Of(change.Id.TableId).OfType<Check>().Any(c => c.Proves(change)),
        _ => false,
    };

    // What the rows get can be computed later as long as the columns that it reads are there.
    private static bool WaitsForFill(Column column, Difference difference) =>
        column.Hint?.Backfill is { } fill && difference.Before.Contains(column.Id.TableId)
        && !difference.Before.ColumnsOf(column.Id.TableId).Any(c => !difference.After.Contains(c.Id) && SqlLexer.Tokens(fill).Any(t => t.IsIdentifier && t.Value == c.Id.Name));
}
