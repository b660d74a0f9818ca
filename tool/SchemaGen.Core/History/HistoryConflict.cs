using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.History;

/// <summary>A HistoryConflict is a member of the schema that two branches touch so that it matters which of them is applied first.</summary>
/// <param name="Member">The column, the table, the constraint or what else it is.</param>
/// <param name="One">What the one branch does.</param>
/// <param name="Other">What the other one does.</param>
public sealed record HistoryConflict(ObjectId Member, ConflictSide One, ConflictSide Other)
{
    /// <summary>The conflict as one sentence that names both manifests.</summary>
    public string Message => $"two branches touch {Member.Kind} '{Member.Display}': {One}, {Other}";

    /// <inheritdoc/>
    public override string ToString() => Message;
}
