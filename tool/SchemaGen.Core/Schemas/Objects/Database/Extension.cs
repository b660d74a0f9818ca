using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An extension (CREATE EXTENSION).</summary>
public sealed record Extension(ObjectId Id) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("extension", ObjectScope.Database, Read) { CreateWords = ["extension"] };

    /// <summary>The schema of its objects; null where the model leaves it to the server.</summary>
    public string? Schema { get; init; }

    /// <summary>Its version; null where the model leaves it to the server.</summary>
    public string? Version { get; init; }

    /// <summary>The extensions that it requires, as the server says.</summary>
    public Uncompared<ValueList<ObjectId>> Needs { get; init; } = new([]);

    /// <summary>Whether a server says all this of it, which knows its schema and version whatever a model leaves open.</summary>
    public Uncompared<bool> IsInstalled { get; init; }

    /// <summary>The id of an extension.</summary>
    public static ObjectId IdOf(string name) => new(ObjectKind, string.Empty, name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("schema", Schema).With("version", Version).WithNeeds(Needs);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schemas.Schema schema) => Schema is null ? Needs.Value : [Namespace.IdOf(Schema), .. Needs.Value];

    /// <inheritdoc />
    public override SchemaObject WithUnsetFrom(SchemaObject counterpart) => counterpart is Extension other
        ? this with { Schema = Schema ?? other.Schema, Version = Version ?? other.Version }
        : this;

    /// <summary>There is no way from a version to an older one but to make it anew.</summary>
    public override Transition TransitionTo(SchemaObject after) =>
        after is Extension { Version: { } made } && Version is { } old && IsOlder(made, old) ? Transition.Replace : Transition.InPlace;

    /// <summary>It moves out of a schema that goes.</summary>
    public override bool Survives(Diffing.Change change) => true;

    /// <summary>An extension that was made without a schema, which the models now give it, is in public, where the search_path of the files puts it.</summary>
    internal static Schemas.Schema WithSchemas(Schemas.Schema before, Schemas.Schema after) =>
        InPublic(before, e => e.Schema is null && after.Find(e.Id) is Extension { Schema: not null, IsInstalled.Value: false });

    /// <summary>An extension of which the models do not say the schema leaves one that they have no longer, for public.</summary>
    internal static Schemas.Schema OutOfDroppedSchemas(Schemas.Schema before, Schemas.Schema after) =>
        InPublic(after, e => e.Schema is null && before.Find(e.Id) is Extension { Schema: { } old } && before.Contains(Namespace.IdOf(old)) && !after.Contains(Namespace.IdOf(old)));

    /// <summary>An extension that was made in whatever version a server had is brought to the one that the models now give it.</summary>
    internal static Schemas.Schema WithVersions(Schemas.Schema before, Schemas.Schema after) => With(
        before,
        e => e is { Version: null, IsInstalled.Value: false } && after.Find(e.Id) is Extension { Version: not null, IsInstalled.Value: false },
        e => e with { Version = string.Empty });

    private static Schemas.Schema InPublic(Schemas.Schema schema, Func<Extension, bool> moves) =>
        With(schema, moves, e => e with { Schema = Namespace.Public.Id.Name });

    private static Schemas.Schema With(Schemas.Schema schema, Func<Extension, bool> isMeant, Func<Extension, Extension> change) =>
        schema.Extensions.Any(id => isMeant((Extension)schema.Find(id)!))
        ? schema.Select(o => o is Extension extension && isMeant(extension) ? change(extension) : o)
        : schema;

    private static bool IsOlder(string version, string other)
    {
        var (left, right) = (version.Split('.', '-'), other.Split('.', '-'));
        var at = Enumerable.Range(0, Math.Min(left.Length, right.Length)).Where(i => left[i] != right[i]).DefaultIfEmpty(-1).First();
        return at < 0 ? left.Length < right.Length
            : int.TryParse(left[at], out var a) && int.TryParse(right[at], out var b) ? a < b : string.CompareOrdinal(left[at], right[at]) < 0;
    }

    private static Extension Read(ObjectId id, FactSet facts) => new(id) { Schema = facts.Text("schema"), Version = facts.Text("version"), Needs = facts.Needs() };
}
