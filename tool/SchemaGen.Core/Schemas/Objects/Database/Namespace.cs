using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A schema of Postgres (CREATE SCHEMA); <see cref="Schema"/> is the set of all objects.</summary>
public sealed record Namespace(ObjectId Id) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } =
        new("schema", ObjectScope.Database, (id, _) => new Namespace(id)) { CreateWords = ["schema"] };

    /// <summary>The schema that every new database has.</summary>
    public static Namespace Public { get; } = new(IdOf("public")) { Comment = "standard public schema" };

    /// <summary>The id of a schema.</summary>
    public static ObjectId IdOf(string name) => new(ObjectKind, string.Empty, name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty;
}
