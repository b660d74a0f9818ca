using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>An argument of an attribute, read when it is asked for.</summary>
/// <param name="name">Its name, where it is written with one or its parameter is known.</param>
internal abstract class AnnotationArgument(string? name)
{
    /// <summary>The name of the property or the parameter; null for one that only its place tells.</summary>
    public string? Name { get; } = name;

    /// <summary>The constant; null where it is null or cannot be read.</summary>
    public abstract object? Value { get; }

    /// <summary>The name of the member of an enumeration.</summary>
    public abstract string? Word { get; }

    /// <summary>The type of <c>typeof</c>, else null.</summary>
    public abstract ITypeSymbol? Type { get; }

    /// <summary>Where it stands; null in metadata.</summary>
    public abstract Location? Location { get; }

    /// <summary>The elements of an array, or the argument itself.</summary>
    public abstract IEnumerable<AnnotationArgument> Items { get; }
}
