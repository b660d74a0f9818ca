using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>A difference between two schemas: an object before and after, one of them null where it is made or dropped.</summary>
/// <param name="Before">The object as it was.</param>
/// <param name="After">The object as it shall be.</param>
public sealed record Change(SchemaObject? Before, SchemaObject? After)
{
    /// <summary>Whether the object has to be dropped and made anew, by its own change or because of what it depends on.</summary>
    public bool IsReplacement { get; init; }

    /// <summary>What gets another name; null where nothing does.</summary>
    public Rename? Rename { get; init; }

    /// <summary>How the values of a column become those of its new type; null where it keeps its own.</summary>
    public ValueConversion? Conversion { get; init; }

    /// <summary>The value that rows get which have none for a column that becomes NOT NULL; null where the server has to find one in each.</summary>
    public string? Fill { get; init; }

    /// <summary>Whether the models say what rows get (<c>[BackfillSql]</c>): an expression over the columns of the row.</summary>
    public bool IsFillGiven { get; init; }

    /// <summary>The expression by which each row that is there gets a value of a new column, in batches; null where none has to.</summary>
    public string? Backfill { get; init; }

    /// <summary>The column that takes over the values of a dropped one before it goes; null where none does.</summary>
    public Column? ValuesMoveTo { get; init; }

    /// <summary>Whether a column is dropped of its table alone, so that those that inherit it keep it as their own.</summary>
    public bool IsOnly { get; init; }

    /// <summary>Whether its default goes before anything else is done and comes back at last, because a routine that it calls is made anew meanwhile.</summary>
    public bool SuspendsDefault { get; init; }

    /// <summary>How many rows of the same table are changed like this one and are not named.</summary>
    public int Others { get; init; }

    /// <summary>The id after the change, or that of the dropped object.</summary>
    public ObjectId Id => (After ?? Before)!.Id;

    /// <summary>What happens to the object.</summary>
    public ChangeAction Action => (Before, After) switch
    {
        (null, _) => ChangeAction.Create,
        (_, null) => ChangeAction.Drop,
        _ when Rename is not null => ChangeAction.Rename,
        _ when IsReplacement => ChangeAction.Replace,
        _ => ChangeAction.Alter,
    };

    /// <summary>The types of a column that gets another one, else null.</summary>
    public TypeChange? TypeChange => Before is Column before && After is Column after && before.Type != after.Type ? new(before.Type, after.Type) : null;
}
