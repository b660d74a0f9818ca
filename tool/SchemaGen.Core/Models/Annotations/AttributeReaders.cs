namespace SchemaGen.Core.Models.Annotations;

/// <summary>By which conventions an attribute is read.</summary>
[Flags]
public enum AttributeReaders
{
    /// <summary>By none: it is known for being told.</summary>
    None = 0,

    /// <summary>Those of annotated classes.</summary>
    Classes = 1,

    /// <summary>Those of EF Core.</summary>
    Contexts = 2,

    /// <summary>Both.</summary>
    Both = Classes | Contexts,
}
