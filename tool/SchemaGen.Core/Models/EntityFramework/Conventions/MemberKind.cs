namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>What EF Core takes a member of an entity class for.</summary>
internal enum MemberKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A column.</summary>
    Property,

    /// <summary>A way to other entities.</summary>
    Navigation,

    /// <summary>A way to entities that it owns.</summary>
    Owned,

    /// <summary>Columns of a class without a key.</summary>
    Complex,

    /// <summary>Something that has no mapping.</summary>
    Unmapped,
}
