using SchemaGen.Core.Naming;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models;

/// <summary>How models are read.</summary>
public sealed record ModelOptions
{
    /// <summary>The schema of tables, types and sequences that name none.</summary>
    public string DefaultSchema { get; init; } = "public";

    /// <summary>How names of C# become names of Postgres.</summary>
    public NamingConvention Naming { get; init; }

    /// <summary>The names of constraints and indexes that have none of their own.</summary>
    public NameTemplates Names { get; init; } = new();

    /// <summary>Whether the XML documentation summary is the comment where no attribute gives one.</summary>
    public bool XmlComments { get; init; }

    /// <summary>Whose conventions hold.</summary>
    public ModelConventions Conventions { get; init; }

    /// <summary>The context of EF Core that is read; null for the only one.</summary>
    public string? Context { get; init; }

    /// <summary>The names of referenced assemblies that are projects with models and are there as metadata only.</summary>
    public ValueList<string> ProjectAssemblies { get; init; } = [];
}
