using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Scaffolding.Naming;

/// <summary>Names that would mean something else in the files that are written.</summary>
internal static class ReservedNames
{
    /// <summary>Names that no type can have: types and namespaces that the files use, and names by which attributes are found.</summary>
    public static IEnumerable<string> OfTypes(string space) =>
    [
        "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Guid", "IPAddress", "IPNetwork", "PhysicalAddress", "BitArray", "Dictionary", "ICollection", "List",
        "DatabaseGeneratedOption", "ForeignKeyAction", "PartitionStrategy", "Database", "System", "Microsoft", "SchemaGen",
        .. KnownAttributes.All.Where(a => !a.IsOfLibrary).Select(a => a.Name + "Attribute"),
        .. space.Split('.', StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Names that no property can have: members that every class or record has, and its own.</summary>
    public static IEnumerable<string> OfMembers(string type) =>
    [
        type.TrimStart('@'), "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals", "EqualityContract", "PrintMembers", "Deconstruct", "Clone",
        "DatabaseGeneratedOption", "ForeignKeyAction", "PartitionStrategy",
    ];
}
