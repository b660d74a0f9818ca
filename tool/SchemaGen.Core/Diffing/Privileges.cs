using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Leaves privileges as they are where they are not managed: they are no difference, yet come back with an object that is made anew.</summary>
public static class Privileges
{
    /// <summary>The schema without privileges.</summary>
    public static Schema Without(Schema schema) => schema.Select(o => o is Grant or DefaultGrant ? null : o);

    /// <summary>The schema that shall be, with the privileges that the database has on what stays.</summary>
    public static Schema Keep(Schema before, Schema after) =>
        new(Without(after).Concat(before.Where(o => o is DefaultGrant || (o is Grant grant && after.Contains(grant.On)))));
}
