using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning.Preserving;

/// <summary>What a revision keeps of a table or a column that it drops.</summary>
/// <param name="Of">The table or the column.</param>
/// <param name="Name">The table of the schema <c>schemagen_trash</c> that holds it.</param>
/// <param name="Columns">The columns of the table, or the dropped one.</param>
public sealed record KeptData(ObjectId Of, string Name, ValueList<KeptColumn> Columns)
{
    /// <summary>The columns by which the values of a column find their rows again; none for a table.</summary>
    public ValueList<KeptColumn> Key { get; init; } = [];

    /// <summary>The sequences that come back with a table.</summary>
    public ValueList<KeptSequence> Sequences { get; init; } = [];

    /// <summary>What has to be known before it is kept.</summary>
    internal Hazard KeepHazard => new(HazardKind.BlocksReads, $"{Table.Display} while {What} are copied to {TrashSchema.Name}");

    /// <summary>What has to be known before it comes back.</summary>
    internal Hazard GiveBackHazard => new(HazardKind.BlocksReads, $"{Table.Display} while {What} are copied back from {TrashSchema.Name}");

    private ObjectId Table => Key.Count == 0 ? Of : Of.TableId;

    private string What => Key.Count == 0 ? "its rows" : $"the values of {Of.Name}";
}
