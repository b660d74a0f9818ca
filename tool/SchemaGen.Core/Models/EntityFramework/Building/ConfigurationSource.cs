namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>Who said something of a model; what stands later wins.</summary>
internal enum ConfigurationSource
{
    /// <summary>A convention.</summary>
    Convention,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>The fluent API.</summary>
    Fluent,
}
