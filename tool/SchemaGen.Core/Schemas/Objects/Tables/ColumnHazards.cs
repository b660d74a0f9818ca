using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>What can go wrong when a column changes.</summary>
internal static class ColumnHazards
{
    internal static IEnumerable<Hazard> Of(Change change) => (change.Before as Column, change.After as Column) switch
    {
        (null, { } after) => OfCreate(after),
        ({ } before, null) => change.ValuesMoveTo is { } receiver ? OfValueTransfer(before, receiver) : OfDrop(before),
        ({ } before, { } after) when change.Action == ChangeAction.Replace => [.. OfDrop(before), .. OfCreate(after)],
        ({ } before, { } after) => 
            [.. OfConversion(after, change.CompositeConversion), .. OfAlter(before, after), .. SequenceRestart.Of(change)?.Hazards($"the identity of {after.Id.Display}") ?? []],
        _ => [],
    };

    private static IEnumerable<Hazard> OfDrop(Column column) => column.Generated is null
        ? [new(HazardKind.DeletesData, $"all values of {column.Id.Display}")]
        : [];

    private static IEnumerable<Hazard> OfValueTransfer(Column column, Column receiver) =>
    [
        new(HazardKind.RewritesTable, $"all rows of {column.Id.TableId.Display} are updated to move their values to {receiver.Id.Name}, and its triggers fire"),
        .. OfAlter(column, receiver).Where(h => h.Kind != HazardKind.RewritesTable),
    ];

    private static IEnumerable<Hazard> OfCreate(Column column)
    {
        if (column.Generated is { Virtual: false } || column.Identity is not null)
        {
            yield return new(HazardKind.RewritesTable, $"{column.Id.TableId.Display} is rewritten under an exclusive lock to compute {column.Id.Name}");
        }
        else if (column is { NotNull: true, Default: null, Generated: null })
        {
            yield return new(HazardKind.MayFail, $"{column.Id.TableId.Display} must be empty: {column.Id.Name} is NOT NULL and has no default");
        }
    }

    private static IEnumerable<Hazard> OfConversion(Column column, CompositeConversion? conversion) => conversion is { Lost.Count: > 0 }
        ? [new(HazardKind.DeletesData, $"{string.Join(", ", conversion.Lost)} of all values of {column.Id.Display}")]
        : [];

    private static IEnumerable<Hazard> OfAlter(Column before, Column after)
    {
        if (before.Type != after.Type)
        {
            if (!TypeConversion.IsRelabel(before.Type, after.Type))
            {
                yield return new(HazardKind.RewritesTable, $"{after.Id.TableId.Display} is rewritten under an exclusive lock");
            }

            if (TypeConversion.LosesData(before.Type, after.Type))
            {
                yield return new(HazardKind.DeletesData, $"{after.Id.Display} keeps only what fits {after.Type.Best}");
            }
            else if (!TypeConversion.AlwaysFits(before.Type, after.Type))
            {
                yield return new(HazardKind.MayFail, $"a value of {after.Id.Display} may not fit {after.Type.Best}");
            }
        }

        if (after.NotNull && !before.NotNull)
        {
            yield return new(HazardKind.MayFail, $"{after.Id.Display} may hold NULL, and {after.Id.TableId.Display} is scanned under an exclusive lock");
        }
    }
}
