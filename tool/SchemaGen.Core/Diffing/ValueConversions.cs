using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Says for each column that gets another type how its values become those of it: as the models say, by attributes or members, else by the types alone.</summary>
internal static class ValueConversions
{
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before, Schema after, bool isWayBack)
    {
        foreach (var change in changes.Values.Where(c => c is { Action: ChangeAction.Alter, TypeChange: not null }).ToList())
        {
            changes[change.Id] = change with { Conversion = Of((Column)change.Before!, (Column)change.After!, new(before, after, isWayBack)) };
        }
    }

    /// <summary>The conversion of one column's values to another's type.</summary>
    internal static ValueConversion Of(Column before, Column after, ConversionScope scope) =>
        (scope.IsWayBack ? before.Hint?.Down : after.Hint?.Up) is { } given ? Given(given, after)
        : CompositeConversions.Of(before, after, scope) ?? EnumConversions.Of(before, after, scope) ?? ByTypes(before, after, scope);

    /// <summary>What is said of values of which some may not fit.</summary>
    internal static string Misfits(Column column) => $"a value of {column.Id.Display} may not fit {column.Type.Best}";

    // What it makes of which value only its author knows.
    private static ValueConversion Given(string sql, Column after) => new(sql)
    {
        IsGiven = true,
        Lost = $"{after.Id.Display} keeps only what the SQL that is given for it makes of a value",
        Unfit = $"a value of {after.Id.Display} may not be one that the SQL that is given for it can convert",
    };

    private static ValueConversion ByTypes(Column before, Column after, ConversionScope scope)
    {
        var (from, to) = (scope.StoredBefore(before.Type), scope.StoredAfter(after.Type));
        var name = after.Id.Name;
        var loss = scope.IsWayBack ? TypeLoss.OfBack(from, to) : TypeLoss.Of(from, to);
        var isPossible = (scope.IsWayBack ? TypeConversion.IsPossibleBack(from, to) : TypeConversion.IsPossible(from, to)) && !scope.AreForeign(from, to);
        return new((isPossible ? Sql(name, from, to, scope) : null) ?? Sql(name, before.Type, after.Type, scope))
        {
            IsImpossible = !isPossible,
            Lost = loss is null ? null : $"{after.Id.Display} keeps only what fits {after.Type.Best}: {loss}",
            Unfit = loss is not null || TypeLoss.AlwaysFits(before.Type, after.Type) ? null
                : isPossible ? Misfits(after) : $"no value of {after.Id.Display} can become {after.Type.Best}: {after.Id.TableId.Display} must be empty",
        };
    }

    private static string? Sql(string name, SqlType from, SqlType to, ConversionScope scope) =>
        scope.IsWayBack ? TypeConversion.UsingBack(name, from, to) : TypeConversion.Using(name, from, to);
}
