using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Annotations.Libraries;

/// <summary>An argument that nobody wrote: it follows from what an attribute of another library says.</summary>
/// <param name="name">Its name.</param>
/// <param name="value">Its value; that of an enumeration by the name of its member.</param>
/// <param name="location">Where the attribute stands; null in metadata.</param>
internal sealed class GivenArgument(string name, object? value, Location? location) : AnnotationArgument(name)
{
    public override object? Value => value;

    public override string? Word => value as string;

    public override ITypeSymbol? Type => null;

    public override Location? Location => location;

    public override IEnumerable<AnnotationArgument> Items => [this];
}
