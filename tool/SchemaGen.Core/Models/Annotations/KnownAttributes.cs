namespace SchemaGen.Core.Models.Annotations;

/// <summary>The attributes that a model is read from, by metadata name.</summary>
internal static class KnownAttributes
{
    private static readonly (string Namespace, string Names)[] All =
    [
        ("System.ComponentModel", "DefaultValue"),
        ("System.ComponentModel.DataAnnotations", "Key Required MaxLength StringLength Timestamp"),
        ("System.ComponentModel.DataAnnotations.Schema", "Table Column NotMapped ForeignKey InverseProperty DatabaseGenerated ComplexType"),
        ("Microsoft.EntityFrameworkCore", "Index PrimaryKey Comment Precision Unicode Keyless Owned DeleteBehavior EntityTypeConfiguration"),
        ("NpgsqlTypes", "PgName"),
        ("SchemaGen", "PgIndex PgKey NoKey Unique Check Exclude References DefaultSql ConvertUsing Computed Identity Serial Sequence PgEnum EnumLabel Domain DomainCheck CompositeType RangeType PgCollation Collation NotNullName Storage Compression ColumnStatistics Unlogged PartitionBy PartitionOf Inherits ReplicaIdentity ClusterOn RowSecurity Policy With Extension Schema Seed PgComment RenamedFrom Unmanaged"),
    ];

    private static readonly Dictionary<string, string> ByFullName = All
        .SelectMany(g => g.Names.Split(' ').Select(n => (Name: n, Full: $"{g.Namespace}.{n}Attribute")))
        .ToDictionary(x => x.Full, x => x.Name, StringComparer.Ordinal);

    private static readonly HashSet<string> Names = new(ByFullName.Values, StringComparer.Ordinal);

    /// <summary>The short name (<c>Table</c>) of an attribute by its full metadata name, or null for one that says nothing to us.</summary>
    public static string? Named(string fullName) => ByFullName.TryGetValue(fullName, out var name) ? name : null;

    /// <summary>The short name of an attribute as it is written, with or without its suffix; for attributes whose assembly is missing.</summary>
    public static string? Written(string name)
    {
        var stem = name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
        return Names.Contains(stem) ? stem : null;
    }
}
