using static SchemaGen.Core.Models.Annotations.AttributePlaces;
using static SchemaGen.Core.Models.Annotations.AttributeReaders;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>The attributes that a model is read from: a row each, and all that the tool knows of it.</summary>
public static class KnownAttributes
{
    private const string Component = "System.ComponentModel";
    private const string Annotations = "System.ComponentModel.DataAnnotations";
    private const string AnnotationsOfSchema = "System.ComponentModel.DataAnnotations.Schema";
    private const string EntityFrameworkCore = "Microsoft.EntityFrameworkCore";
    private const string Npgsql = "NpgsqlTypes";
    private const string Own = "SchemaGen";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<KnownAttribute> All { get; } =
    [
        new(Component, "DefaultValue", Classes),
        new(Annotations, "Key", Both, Column),
        new(Annotations, "Required", Both),
        new(Annotations, "MaxLength", Both),
        new(Annotations, "StringLength", Both),
        new(Annotations, "Timestamp", Both),
        new(AnnotationsOfSchema, "Table", Both),
        new(AnnotationsOfSchema, "Column", Both, Column | Part) { Sql = [new("TypeName")] },
        new(AnnotationsOfSchema, "NotMapped", Both),
        new(AnnotationsOfSchema, "ForeignKey", Both),
        new(AnnotationsOfSchema, "InverseProperty", Both),
        new(AnnotationsOfSchema, "DatabaseGenerated", Both),
        new(AnnotationsOfSchema, "ComplexType", Both),
        new(EntityFrameworkCore, "Index", Both) { IsNamed = true },
        new(EntityFrameworkCore, "PrimaryKey", Both),
        new(EntityFrameworkCore, "Comment", Both),
        new(EntityFrameworkCore, "Precision", Both),
        new(EntityFrameworkCore, "Unicode", Both),
        new(EntityFrameworkCore, "Keyless", Both),
        new(EntityFrameworkCore, "Owned", Both),
        new(EntityFrameworkCore, "DeleteBehavior", Both),
        new(EntityFrameworkCore, "EntityTypeConfiguration", Contexts),
        new(Npgsql, "PgName", Both),
        new(Own, "PgIndex", Classes, Table | Column) { IsNamed = true, Sql = [new("Method"), new("OperatorClass"), new("Where"), new("With")] },
        new(Own, "PgKey", Classes, Table | Column) { IsNamed = true, Sql = [new("With")] },
        new(Own, "NoKey", Classes, Table),
        new(Own, "Unique", Classes, Table | Column) { IsNamed = true, Sql = [new("With")] },
        new(Own, "Check", Classes, Table | Column) { IsNamed = true, Sql = [new("sql", 0)] },
        new(Own, "Exclude", Classes, Table) { IsNamed = true, Sql = [new("Method"), new("Where"), new("With")] },
        new(Own, "References", Classes, Table | Column) { IsNamed = true },
        new(Own, "DefaultSql", Classes, Column) { Sql = [new("sql", 0)] },
        new(Own, "ConvertUsing", Both, Column) { Sql = [new("sql", 0), new("Down")] },
        new(Own, "Computed", Classes, Column) { Sql = [new("sql", 0)] },
        new(Own, "Identity", Classes, Column),
        new(Own, "Serial", Classes, Column),
        new(Own, "Sequence", Classes, Table) { Sql = [new("Type")] },
        new(Own, "PgEnum", Classes),
        new(Own, "EnumLabel", Both),
        new(Own, "Domain", Classes) { Sql = [new("type", 1), new("Default"), new("Check")] },
        new(Own, "DomainCheck", Classes) { Sql = [new("sql", 1)] },
        new(Own, "CompositeType", Classes),
        new(Own, "RangeType", Classes) { Sql = [new("subtype", 1), new("OperatorClass")] },
        new(Own, "PgCollation", Classes),
        new(Own, "Collation", Classes, Column | Part),
        new(Own, "NotNullName", Classes, Column),
        new(Own, "Storage", Classes, Column),
        new(Own, "Compression", Classes, Column),
        new(Own, "ColumnStatistics", Classes, Column) { Sql = [new("With")] },
        new(Own, "Unlogged", Classes, Table),
        new(Own, "PartitionBy", Classes, Table),
        new(Own, "PartitionOf", Classes, Table) { Sql = [new("bound", 1)] },
        new(Own, "Inherits", Classes, Table),
        new(Own, "ReplicaIdentity", Classes, Table),
        new(Own, "ClusterOn", Classes, Table),
        new(Own, "RowSecurity", Classes, Table),
        new(Own, "Policy", Classes, Table) { Sql = [new("Using"), new("WithCheck")] },
        new(Own, "With", Classes, Table) { Sql = [new("parameters", 0)] },
        new(Own, "Extension", Classes),
        new(Own, "Schema", Classes),
        new(Own, "Seed", Classes),
        new(Own, "PgComment", Classes),
        new(Own, "RenamedFrom", Classes, Table | Column | Part),
        new(Own, "Unmanaged", Classes),
    ];

    private static readonly Dictionary<string, KnownAttribute> ByFullName = All.ToDictionary(a => a.FullName, StringComparer.Ordinal);

    private static readonly ILookup<string, KnownAttribute> ByName = All.ToLookup(a => a.Name, StringComparer.Ordinal);

    /// <summary>The attribute of this full metadata name, or null for one that says nothing to us.</summary>
    public static KnownAttribute? Named(string fullName) => ByFullName.TryGetValue(fullName, out var found) ? found : null;

    /// <summary>The attribute as it is written, with or without its suffix, or null; for attributes whose assembly is missing.</summary>
    public static KnownAttribute? Written(string name)
    {
        var stem = name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
        return ByName[stem].FirstOrDefault();
    }

    /// <summary>Whether an attribute of this short name is read at one of these places.</summary>
    public static bool AreRead(string name, AttributePlaces places) => ByName[name].Any(a => (a.Places & places) != 0);

    /// <summary>The arguments of an attribute that are SQL.</summary>
    public static IEnumerable<SqlArgument> SqlOf(string name) => ByName[name].SelectMany(a => a.Sql);
}
