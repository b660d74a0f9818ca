using SchemaGen.Core.History;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That a statement was declared which is no definition of its own: what it did is recorded with the objects that it did it to.</summary>
public sealed record Statement(ObjectId Id) : SchemaObject(Id)
{
    private const int Shown = 60;

    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("statement", ObjectScope.Database, (id, facts) => new Statement(id) { Beginning = new(facts.Text("begins") ?? string.Empty) }) { IsSilent = true, Headline = "begins" };

    /// <summary>How it begins, for who reads the manifest.</summary>
    public Uncompared<string> Beginning { get; init; } = new(string.Empty);

    /// <summary>What stands for a statement.</summary>
    public static Statement Of(string sql)
    {
        var line = string.Join(" ", sql.Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        return new(new ObjectId(ObjectKind, string.Empty, "s" + ContentHash.Of(sql).Substring(0, 15))) { Beginning = new(line.Length > Shown ? line.Substring(0, Shown) + "..." : line) };
    }

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("begins", Beginning.Value);
}
