namespace SchemaGen;

/// <summary>A check constraint.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class CheckAttribute : Attribute
{
    /// <summary>Makes a check of an SQL expression.</summary>
    public CheckAttribute(string sql) => Sql = sql;

    /// <summary>What must hold for each row, as SQL over column names.</summary>
    public string Sql { get; }

    /// <summary>The name; by default that of Postgres's own conventions.</summary>
    public string? Name { get; set; }

    /// <summary>Whether child tables are exempt.</summary>
    public bool NoInherit { get; set; }

    /// <summary>Whether no row is ever checked (PostgreSQL 18).</summary>
    public bool NotEnforced { get; set; }

    /// <summary>Whether existing rows are left unchecked.</summary>
    public bool NotValid { get; set; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }
}
