using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning;

/// <summary>Something that a reviewer has to know before a statement is run.</summary>
/// <param name="Kind">What can go wrong.</param>
/// <param name="Reason">With what, and why.</param>
public sealed record Hazard(HazardKind Kind, string Reason)
{
    /// <inheritdoc />
    public override string ToString() => VisibleText.Of($"{Kind.Word().Replace('_', ' ')}: {Reason}");

    internal static Hazard UniqueScan(ObjectId id) => new(HazardKind.MayFail, $"existing rows may break {id.Name}");
}
