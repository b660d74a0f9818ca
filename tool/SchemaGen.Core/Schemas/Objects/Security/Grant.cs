using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>What a role may do with an object, as far as it is not what it may do without being told (GRANT, REVOKE).</summary>
/// <param name="Id">The role, as SQL, and in brackets the object.</param>
/// <param name="On">The object.</param>
/// <param name="Granted">The privileges that it has besides the default ones: <c>SELECT</c>, <c>UPDATE (model)</c>, <c>INSERT WITH GRANT OPTION</c>.</param>
/// <param name="Revoked">The default privileges that it has not, such as EXECUTE of PUBLIC.</param>
public sealed record Grant(ObjectId Id, ObjectId On, ValueList<string> Granted, ValueList<string> Revoked) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("grant", ObjectScope.Database, Read) { HasSignature = true };

    /// <inheritdoc />
    public override ObjectId? Owner => On;

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <inheritdoc />
    public override string Detail => $"({string.Join(", ", [.. Granted, .. Revoked.Select(r => "not " + r)])})";

    /// <summary>The id of what a role may do with an object.</summary>
    public static ObjectId IdOf(string role, ObjectId on) => new(ObjectKind, string.Empty, role) { Signature = $"({on.Kind.Name} {on.Path})" };

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("on", On.Kind.Name).With("object", On).WithTexts("granted", Granted).WithTexts("revoked", Revoked);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [On, .. schema.ColumnsOf(On).Where(c => Granted.Any(g => g.Contains(SqlIdentifier.Quote(c.Id.Name)))).Select(c => c.Id)];

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) => Transition.InPlace;

    private static Grant Read(ObjectId id, FactSet facts)
    {
        var kind = ObjectKinds.Named(facts.Text("on") ?? string.Empty) ?? throw FactSet.Missing("on");
        var on = facts.Reference("object", kind) ?? throw FactSet.Missing("object");
        return new(IdOf(id.Name, on), on, facts.Texts("granted"), facts.Texts("revoked"));
    }
}
