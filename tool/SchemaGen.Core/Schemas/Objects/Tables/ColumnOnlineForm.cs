using SchemaGen.Core.Diffing;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>Which changes of a column can be made while others read and write its table.</summary>
internal static class ColumnOnlineForm
{
    internal static bool Is(Change change, Difference difference) => change.Backfill is not null || change switch
    {
        { Before: null, After: Column { IsImplied: false, Generated: null, Identity: null, Default: { } value } made } =>
            VolatileCalls.In(value.Best, difference.After) && !ColumnHazards.DomainsOf(made.Type, difference.After).Any(),
        { Action: ChangeAction.Alter, Before: Column { NotNull: false }, After: Column { NotNull: true, IsImplied: false, Generated: null, Identity: null } } =>
            !difference.Before.Of(change.Id.TableId).OfType<Check>().Any(c => c.Proves(change)),
        _ => false,
    };
}
