namespace SchemaGen.Core.Models;

/// <summary>Whose conventions make a schema of classes.</summary>
public enum ModelConventions
{
    /// <summary>Those of this tool, for classes with <c>[Table]</c>.</summary>
    SchemaGen,

    /// <summary>Those of EF Core with Npgsql's provider, for the entities of a context.</summary>
    EntityFramework,
}
