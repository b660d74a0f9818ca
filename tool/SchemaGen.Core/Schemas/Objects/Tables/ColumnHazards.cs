using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>What can go wrong when a column changes.</summary>
internal static class ColumnHazards
{
    internal static IEnumerable<Hazard> Of(Change change, Difference difference) => (change.Before as Column, change.After as Column) switch
    {
        (null, { } after) => OfCreate(after, difference.After, change),
        ({ } before, null) => change.ValuesMoveTo is { } receiver ? OfValueTransfer(before, receiver, difference) : OfDrop(before),
        ({ } before, { } after) when change.Action == ChangeAction.Replace => [.. OfDrop(before), .. OfCreate(after, difference.After, change)],
        ({ } before, { } after) =>
        [
            .. change.IsFillGiven ? OfGivenFill(change, after) : OfFill(change.Fill, after),
            .. OfAlter(before, after, difference, change.Conversion).Where(h => h.Kind != HazardKind.MayFail || !IsFilled(change, after)),
            .. SequenceRestart.Of(change)?.Hazards($"the identity of {after.Id.Display}") ?? [],
        ],
        _ => [],
    };

    // SQL that the models give may give NULL; a default does not.
    private static bool IsFilled(Change change, Column column) =>
        change.Fill is not null || (change.Backfill is { } value && value != column.Hint?.Backfill);

    private static IEnumerable<Hazard> OfDrop(Column column) => column.Generated is null
        ? [new(HazardKind.DeletesData, $"all values of {column.Id.Display}")]
        : [];

    private static IEnumerable<Hazard> OfValueTransfer(Column column, Column receiver, Difference difference) =>
    [
        new(HazardKind.RewritesTable, $"all rows of {column.Id.TableId.Display} are updated to move their values to {receiver.Id.Name}, and its triggers fire"),
        .. OfAlter(column, receiver, difference, ValueConversions.Of(column, receiver, new(difference.Before, difference.After, false))).Where(h => h.Kind != HazardKind.RewritesTable),
    ];

    private static IEnumerable<Hazard> OfCreate(Column column, Schema schema, Change change)
    {
        var domains = DomainsOf(column.Type, schema).ToList();
        var value = column.Default ?? domains.Select(d => d.Default).FirstOrDefault(d => d is not null);
        if (column.Generated is { Virtual: false } || column.Identity is not null)
        {
            yield return Rewrite(column, $"to compute {column.Id.Name}");
        }
        else if (value is not null && VolatileCalls.In(value.Best, schema))
        {
            yield return Rewrite(column, $"as each row gets a value of its own from {value.Best}");
        }
        else if (column.Generated is null && domains.Any(d => IsConstrained(d, schema)))
        {
            yield return Rewrite(column, $"to check {column.Id.Name} for {column.Type.Best}");
        }

        if (change.IsFillGiven)
        {
            foreach (var hazard in OfGivenFill(change, column))
            {
                yield return hazard;
            }
        }
        else if (change.Fill is { } fill)
        {
            yield return new(HazardKind.InventsValues, $"the rows that {column.Id.TableId.Display} has get {fill} as {column.Id.Name}, whatever they held before");
        }
        else if (column is { NotNull: true, Generated: null, Identity: null } && value is null)
        {
            yield return new(HazardKind.MayFail, $"{column.Id.TableId.Display} must be empty: {column.Id.Name} is NOT NULL and has no default");
        }
    }

    private static IEnumerable<Hazard> OfFill(string? fill, Column column) => fill is null ? [] :
    [
        new(HazardKind.InventsValues, $"the rows of {column.Id.TableId.Display} that hold NULL get {fill} as {column.Id.Name}"),
        new(HazardKind.RewritesTable, $"these rows of {column.Id.TableId.Display} are updated, and its triggers fire"),
    ];

    private static IEnumerable<Hazard> OfGivenFill(Change change, Column column)
    {
        var (table, isNew) = (column.Id.TableId.Display, change.Before is null);
        if (!isNew)
        {
            yield return new(
                HazardKind.InventsValues,
                $"the rows of {table} that hold NULL get {change.Fill} as {column.Id.Name}, and keep it on the way back");
        }

        yield return new(
            HazardKind.RewritesTable,
            $"{(isNew ? "all" : "these")} rows of {table} are updated to fill {column.Id.Name}, and its triggers fire");
        if (isNew && column.NotNull)
        {
            yield return new(HazardKind.BlocksReads, $"{table} while its rows are checked for NULL");
        }

        if (column.NotNull)
        {
            yield return new(HazardKind.MayFail, $"the SQL that is given for {column.Id.Display} may give NULL");
        }
    }

    private static IEnumerable<Hazard> OfAlter(Column before, Column after, Difference difference, ValueConversion? conversion)
    {
        foreach (var hazard in before.Type == after.Type ? [] : OfType(before, after, difference, conversion))
        {
            yield return hazard;
        }

        var rebuilt = Keeps(before, after, difference) ? IndexesBuiltAnew(before, after, difference).ToList() : [];
        if (rebuilt.Count > 0)
        {
            yield return new(HazardKind.BlocksReads, $"{after.Id.TableId.Display} while {string.Join(", ", rebuilt)} is built anew");
        }

        if (after.NotNull && !before.NotNull)
        {
            if (!difference.Before.Of(before.Id.TableId).OfType<Check>().Any(c => c.Proves(new(before, after))))
            {
                yield return new(HazardKind.BlocksReads, $"{after.Id.TableId.Display} while its rows are checked for NULL");
                yield return new(HazardKind.MayFail, $"{after.Id.Display} may hold NULL");
            }
        }
    }

    private static IEnumerable<Hazard> OfType(Column before, Column after, Difference difference, ValueConversion? conversion)
    {
        var (from, to) = (Stored(before.Type, difference.Before), Stored(after.Type, difference.After));
        var isChecked = IsChecked(after, difference);
        if (StoredForm.NeedsTimeZone(from, to))
        {
            var elsewhere = !isChecked && StoredForm.StaysInUtc(from, to) ? $"; {after.Id.TableId.Display} is rewritten where it is not UTC" : string.Empty;
            yield return new(HazardKind.DependsOnSession, $"the session's TimeZone says what the values of {after.Id.Display} mean{elsewhere}");
        }

        if (conversion is { IsGiven: true } || !Keeps(before, after, difference))
        {
            yield return Rewrite(after, string.Empty);
        }

        if (conversion?.Lost is { } lost)
        {
            yield return new(HazardKind.DeletesData, lost);
        }

        if (conversion?.Unfit is { } unfit)
        {
            yield return new(HazardKind.MayFail, unfit);
        }
    }

    // Whether the rows stay as they are.
    private static bool Keeps(Column before, Column after, Difference difference)
    {
        var (from, to) = (Stored(before.Type, difference.Before), Stored(after.Type, difference.After));
        return (before.Type == after.Type || !IsChecked(after, difference)) && (StoredForm.Stays(from, to) || StoredForm.StaysInUtc(from, to));
    }

    private static bool IsChecked(Column column, Difference difference) => DomainsOf(column.Type, difference.After).Any(d => IsConstrained(d, difference.After));

    // ALTER TYPE builds an index anew by another collation or other operators, and always one with expressions; what the plan drops is no matter here.
    private static IEnumerable<string> IndexesBuiltAnew(Column before, Column after, Difference difference)
    {
        var (from, to) = (Stored(before.Type, difference.Before), Stored(after.Type, difference.After));
        var isSorted = before.Collation == after.Collation && CollationOf(before, difference.Before) == CollationOf(after, difference.After) && StoredForm.SharesIndexes(from, to);
        return before.Type == after.Type && isSorted ? []
            : difference.Before.Of(before.Id.TableId)
                .Where(o => o is Index or PrimaryKey or Unique or Exclusion && o.DependsOn(difference.Before).Contains(before.Id) && (!isSorted || HasExpressions(o)))
                .Where(o => difference.After.Contains(o.Id) && !difference.Changes.Any(c => c.Before?.Id == o.Id && c.Action is ChangeAction.Replace))
                .Select(o => o.Id.Name);
    }

    private static string? CollationOf(Column column, Schema schema) => column.Collation ?? DomainsOf(column.Type, schema).Select(d => d.Collation).FirstOrDefault(c => c is not null);

    private static bool HasExpressions(SchemaObject item) => item is Index index ? index.Where is not null || index.Keys.Any(k => k.Expression is not null) : item is Exclusion;

    private static Hazard Rewrite(Column column, string why) =>
        new(HazardKind.RewritesTable, $"{column.Id.TableId.Display} is rewritten under an exclusive lock {why}".TrimEnd());

    /// <summary>The domain of a type, and those that it is over.</summary>
    internal static IEnumerable<Domain> DomainsOf(SqlType type, Schema schema)
    {
        for (var domain = DomainOf(type, schema); domain is not null; domain = DomainOf(domain.Type, schema))
        {
            yield return domain;
        }
    }

    private static Domain? DomainOf(SqlType type, Schema schema) => !type.IsArray && schema.TypeNamed(type) is { } id ? schema.Find(id) as Domain : null;

    /// <summary>The type under a domain.</summary>
    internal static SqlType Stored(SqlType type, Schema schema) => DomainsOf(type, schema).Select(d => d.Type).LastOrDefault() ?? type;

    private static bool IsConstrained(Domain domain, Schema schema) => domain.NotNull || schema.Of(domain.Id).Any(o => o is DomainCheck);
}
