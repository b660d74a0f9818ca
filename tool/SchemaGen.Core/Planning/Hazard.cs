using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning;

/// <summary>Something that a reviewer has to know before a statement is run.</summary>
/// <param name="Kind">What can go wrong.</param>
/// <param name="Reason">With what, and why.</param>
public sealed record Hazard(HazardKind Kind, string Reason)
{
    /// <summary>Whether rows are not what they were, for good.</summary>
    public bool TakesValues => Kind is HazardKind.DeletesData or HazardKind.ChangesRows;

    /// <summary>Whether others cannot read or write a table for as long as it takes to read or write all its rows.</summary>
    public bool HoldsUpOthers => Kind is HazardKind.RewritesTable or HazardKind.BlocksReads or HazardKind.BlocksWrites;

    /// <inheritdoc />
    public override string ToString() => VisibleText.Of($"{Kind.Word().Replace('_', ' ')}: {Reason}");

    /// <summary>A key that is built with its constraint: nobody reads the table meanwhile (the manual, ALTER TABLE, ADD table_constraint).</summary>
    internal static IEnumerable<Hazard> OfKey(ObjectId id) => [new(HazardKind.BlocksReads, $"{id.TableId.Display} while {id.Name} is built"), UniqueScan(id)];

    internal static Hazard UniqueScan(ObjectId id) => new(HazardKind.MayFail, $"existing rows may break {id.Name}");
}
