using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Annotations.Libraries;

/// <summary>An argument of an attribute of another library under the name that ours has for it.</summary>
/// <param name="name">That name; null where its place tells what it is.</param>
/// <param name="inner">The argument as it is written.</param>
internal sealed class RenamedArgument(string? name, AnnotationArgument inner) : AnnotationArgument(name)
{
    public override object? Value => inner.Value;

    public override string? Word => inner.Word;

    public override ITypeSymbol? Type => inner.Type;

    public override Location? Location => inner.Location;

    public override IEnumerable<AnnotationArgument> Items => inner.Items;
}
