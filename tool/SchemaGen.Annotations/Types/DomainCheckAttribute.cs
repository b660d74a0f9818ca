namespace SchemaGen;

/// <summary>A check constraint of a domain that is declared on the assembly.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class DomainCheckAttribute : Attribute
{
    /// <summary>Makes a check of an SQL expression over VALUE.</summary>
    /// <param name="domain">The name of the domain, with its schema where two have one name.</param>
    /// <param name="sql">What must hold for each VALUE.</param>
    public DomainCheckAttribute(string domain, string sql) => (Domain, Sql) = (domain, sql);

    /// <summary>The name of the domain.</summary>
    public string Domain { get; }

    /// <summary>What must hold for each VALUE, as SQL.</summary>
    public string Sql { get; }

    /// <summary>The name; by default that of Postgres's own conventions.</summary>
    public string? Name { get; set; }

    /// <summary>Whether existing values are left unchecked.</summary>
    public bool NotValid { get; set; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }
}
