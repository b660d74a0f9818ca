using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>What a role may do with objects that are yet to be made (ALTER DEFAULT PRIVILEGES).</summary>
/// <param name="Id">The role, as SQL, and in brackets what it is about.</param>
/// <param name="Objects">The kind of objects, as the statement names it: <c>TABLES</c>.</param>
public sealed record DefaultGrant(ObjectId Id, string Objects) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("default_grant", ObjectScope.Database, Read) { HasSignature = true };

    /// <summary>Who makes the objects, as SQL; null for who runs the statement.</summary>
    public string? Maker { get; init; }

    /// <summary>The schema in which they are made; null for any.</summary>
    public string? Space { get; init; }

    /// <summary>The privileges that the role gets besides the default ones.</summary>
    public ValueList<string> Granted { get; init; } = [];

    /// <summary>The default privileges that it does not get.</summary>
    public ValueList<string> Revoked { get; init; } = [];

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("objects", Objects).With("maker", Maker).With("space", Space).WithTexts("granted", Granted).WithTexts("revoked", Revoked);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => Space is null ? [] : [Namespace.IdOf(Space)];

    private static DefaultGrant Read(ObjectId id, FactSet facts) => new(id, facts.Text("objects") ?? throw FactSet.Missing("objects"))
    {
        Maker = facts.Text("maker"),
        Space = facts.Text("space"),
        Granted = facts.Texts("granted"),
        Revoked = facts.Texts("revoked"),
    };
}
