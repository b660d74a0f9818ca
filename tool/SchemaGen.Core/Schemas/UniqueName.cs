namespace SchemaGen.Core.Schemas;

/// <summary>A name that only one object can hold at a time, though of whatever kind: a table and an index cannot both be <c>public.cars</c>.</summary>
/// <param name="Space">What the name is unique among: <c>relation</c>, <c>type</c>, <c>constraint</c>, <c>primary key</c>.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Name">The name.</param>
/// <param name="Table">The table, where the space is one of its own for each table.</param>
public sealed record UniqueName(string Space, string Schema, string Name, string Table = "")
{
    /// <summary>The name in <c>pg_class</c>.</summary>
    public static UniqueName Relation(string schema, string name) => new("relation", schema, name);

    /// <summary>The name in <c>pg_type</c>.</summary>
    public static UniqueName Type(string schema, string name) => new("type", schema, name);

    /// <summary>The name in <c>pg_constraint</c>.</summary>
    public static UniqueName Constraint(ObjectId id) => new("constraint", id.Schema, id.Name, id.Table);
}
