using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reports attributes that stand where nothing reads them.</summary>
internal static class MisplacedAttributes
{
    private static readonly string[] OfColumns =
    [
        "PgIndex", "PgKey", "Key", "Unique", "Check", "References", "DefaultSql", "ConvertUsing", "Computed", "Identity", "Serial", "NotNullName", "Storage", "Compression", "ColumnStatistics", "Collation", "Column", "RenamedFrom",
    ];

    // What an attribute of a composite type can have, too.
    private static readonly string[] OfParts = ["Collation", "Column", "RenamedFrom"];

    private static readonly string[] OfTables =
    [
        "PgIndex", "PgKey", "NoKey", "Unique", "Check", "Exclude", "References", "Sequence", "Unlogged", "With", "PartitionBy", "PartitionOf", "Inherits", "ReplicaIdentity", "ClusterOn", "RowSecurity", "Policy", "RenamedFrom",
    ];

    /// <summary>Reports the attributes of a column that stand on a property that is none.</summary>
    /// <param name="property">The property.</param>
    /// <param name="why">What it is instead: <c>is a navigation</c>.</param>
    /// <param name="context">Where to report.</param>
    public static void ReportNoColumn(ModelProperty property, string why, ModelContext context) => Report(property, OfColumns, why, context);

    /// <summary>Reports the attributes of a column that stand on an attribute of a composite type.</summary>
    public static void ReportPart(ModelProperty property, ModelContext context) => Report(property, OfColumns.Except(OfParts), "is a part of a composite type, which has a type and a collation only", context);

    /// <summary>Reports those that stand on what is no column and can have <c>[Column]</c> all the same: the value of a domain, and xmin.</summary>
    public static void ReportNamed(ModelProperty property, string why, ModelContext context) => Report(property, OfColumns.Where(n => n != "Column"), why, context);

    /// <summary>Reports the attributes of a table that stand on a class without <c>[Table]</c>.</summary>
    public static void ReportNoTable(FoundType type, ModelContext context)
    {
        foreach (var attribute in type.Annotations.Items.Where(a => OfTables.Contains(a.Name)))
        {
            context.Report(
                DiagnosticIds.NoTable,
                $"[{attribute.Name}] is read from a class with [Table] only, and '{type.Symbol.Name}' has none: tables do not take attributes over from their base classes, so put it on each of them",
                attribute.Location);
        }
    }

    private static void Report(ModelProperty property, IEnumerable<string> names, string why, ModelContext context)
    {
        foreach (var attribute in property.Annotations.Items.Where(a => names.Contains(a.Name)))
        {
            context.Report(DiagnosticIds.NoColumn, $"[{attribute.Name}] is for columns, and '{property.Symbol.ContainingType.Name}.{property.Name}' {why}", attribute.Location);
        }
    }
}
