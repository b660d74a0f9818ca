using SchemaGen.Core.Models;

namespace SchemaGen.Scaffolding;

/// <summary>How classes are written.</summary>
public sealed record ScaffoldOptions
{
    /// <summary>The namespace; empty for none.</summary>
    public string Namespace { get; init; } = string.Empty;

    /// <summary>Whether <c>string?</c> and <c>string</c> differ, else <c>[Required]</c> says it.</summary>
    public bool Nullable { get; init; } = true;

    /// <summary>Whether each file says <c>#nullable enable</c>, for a project that does not.</summary>
    public bool DeclareNullable { get; init; }

    /// <summary>Whether tables are records with <c>init</c> properties.</summary>
    public bool Records { get; init; }

    /// <summary>Whether foreign keys become properties of the classes on both sides as well.</summary>
    public bool Navigations { get; init; }

    /// <summary>Whether the project refers to EF Core, which takes a key of several columns from <c>[PrimaryKey]</c> alone.</summary>
    public bool EntityFramework { get; init; }

    /// <summary>How the classes will be read, which decides what need not be written.</summary>
    public ModelOptions Models { get; init; } = new();
}
