using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>An argument in metadata.</summary>
internal sealed class ConstantArgument(string? name, TypedConstant constant) : AnnotationArgument(name)
{
    public override object? Value => constant.Kind == TypedConstantKind.Array ? null : constant.Value;

    public override string? Word => constant.Kind != TypedConstantKind.Enum
        ? null
        : constant.Type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, constant.Value))?.Name;

    public override ITypeSymbol? Type => constant.Kind == TypedConstantKind.Type ? constant.Value as ITypeSymbol : null;

    public override Location? Location => null;

    public override IEnumerable<AnnotationArgument> Items => constant.Kind == TypedConstantKind.Array
        ? constant.IsNull ? [] : constant.Values.Select(v => new ConstantArgument(null, v))
        : [this];
}
