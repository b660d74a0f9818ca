using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reports enumerations whose members have labels and that become numbers all the same.</summary>
internal sealed class LabelledEnums(ModelContext context)
{
    private readonly Dictionary<ITypeSymbol, Annotation?> known = new(SymbolEqualityComparer.Default);

    /// <summary>Reports the labels of the enumeration that a column is of.</summary>
    public void Check(ModelProperty property, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum && LabelOf(type) is { } label)
        {
            context.Report(
                DiagnosticIds.LabelsWithoutType,
                $"'{type.Name}' has labels, and '{property.Symbol.ContainingType.Name}.{property.Name}' would be a number: add [PgEnum] to '{type.Name}', or take the labels away",
                label.Location ?? property.Location);
        }
    }

    private Annotation? LabelOf(ITypeSymbol type)
    {
        if (!known.TryGetValue(type, out var label))
        {
            label = context.Annotations.Of(type).Has("PgEnum") ? null : type.GetMembers().OfType<IFieldSymbol>()
                .Select(m => context.Annotations.Of(m) is var found ? found.Find("EnumLabel") ?? found.Find("PgName") : null)
                .FirstOrDefault(a => a is not null);
            known.Add(type, label);
        }

        return label;
    }
}
