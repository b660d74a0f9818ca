namespace SchemaGen;

/// <summary>A domain (CREATE DOMAIN): of an assembly by its name, or what properties of the class or struct that it stands on are. Checks are <see cref="CheckAttribute"/> or <see cref="DomainCheckAttribute"/>.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class DomainAttribute : Attribute
{
    /// <summary>Makes a domain.</summary>
    /// <param name="name">The name; on a class by default its own by the naming convention.</param>
    /// <param name="type">The type that it is over; on a class by default that of its only property.</param>
    public DomainAttribute(string? name = null, string? type = null) => (Name, Type) = (name, type);

    /// <summary>The name.</summary>
    public string? Name { get; }

    /// <summary>The type that it is over.</summary>
    public string? Type { get; }

    /// <summary>The schema; the default schema where none is named.</summary>
    public string? Schema { get; set; }

    /// <summary>The collation; one of <see cref="PgCollationAttribute"/> or of PostgreSQL itself.</summary>
    public string? Collation { get; set; }

    /// <summary>The default of columns that have none of their own, as SQL.</summary>
    public string? Default { get; set; }

    /// <summary>Whether it is NOT NULL.</summary>
    public bool NotNull { get; set; }

    /// <summary>What must hold for each VALUE, as SQL; more checks, or one with a name, are <see cref="DomainCheckAttribute"/>.</summary>
    public string? Check { get; set; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }

    /// <summary>The name that it had before.</summary>
    public string? RenamedFrom { get; set; }
}
