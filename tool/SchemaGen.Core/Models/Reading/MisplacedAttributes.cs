using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reports attributes that stand where nothing reads them.</summary>
internal static class MisplacedAttributes
{
    /// <summary>Reports the attributes of a column that stand on a property that is none.</summary>
    /// <param name="property">The property.</param>
    /// <param name="why">What it is instead: <c>is a navigation</c>.</param>
    /// <param name="context">Where to report.</param>
    public static void ReportNoColumn(ModelProperty property, string why, ModelContext context) => Report(property, IsOfColumn, why, context);

    /// <summary>Reports the attributes of a column that stand on an attribute of a composite type.</summary>
    public static void ReportPart(ModelProperty property, ModelContext context) =>
        Report(property, n => IsOfColumn(n) && !KnownAttributes.AreRead(n, AttributePlaces.Part), "is a part of a composite type, which has a type and a collation only", context);

    /// <summary>Reports those that stand on what is no column and can have <c>[Column]</c> all the same: the value of a domain, and xmin.</summary>
    public static void ReportNamed(ModelProperty property, string why, ModelContext context) => Report(property, n => IsOfColumn(n) && n != "Column", why, context);

    /// <summary>Reports the attributes of a table that stand on a class without <c>[Table]</c>.</summary>
    public static void ReportNoTable(FoundType type, ModelContext context)
    {
        foreach (var attribute in type.Annotations.Items.Where(a => KnownAttributes.AreRead(a.Name, AttributePlaces.Table)))
        {
            context.Report(
                DiagnosticIds.NoTable,
                $"[{attribute.Written}] is read from a class with [Table] only, and '{type.Symbol.Name}' has none: tables do not take attributes over from their base classes, so put it on each of them",
                attribute.Location);
        }
    }

    private static bool IsOfColumn(string name) => KnownAttributes.AreRead(name, AttributePlaces.Column);

    private static void Report(ModelProperty property, Func<string, bool> isMeant, string why, ModelContext context)
    {
        foreach (var attribute in property.Annotations.Items.Where(a => isMeant(a.Name)))
        {
            context.Report(DiagnosticIds.NoColumn, $"[{attribute.Written}] is for columns, and '{property.Symbol.ContainingType.Name}.{property.Name}' {why}", attribute.Location);
        }
    }
}
