namespace SchemaGen.Core.Schemas;

/// <summary>Within what the names of a kind are unique.</summary>
public enum ObjectScope
{
    /// <summary>The whole database: <c>citext</c>.</summary>
    Database,

    /// <summary>A schema: <c>public.cars</c>.</summary>
    Schema,

    /// <summary>A table: <c>public.cars.model</c>.</summary>
    Table,
}
