namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>When a value is made by the database or by EF Core.</summary>
internal enum ValueGenerated
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>When a row is added.</summary>
    OnAdd,

    /// <summary>When a row is changed, or both.</summary>
    OnUpdate,
}
