namespace SchemaGen;

/// <summary>A policy of row security.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class PolicyAttribute : Attribute
{
    /// <summary>Names a policy.</summary>
    public PolicyAttribute(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The command that it is about.</summary>
    public PolicyCommand Command { get; set; }

    /// <summary>The roles that it is about; PUBLIC where none is named.</summary>
    public string[] Roles { get; set; } = [];

    /// <summary>Which rows are there for them, as SQL over column names.</summary>
    public string? Using { get; set; }

    /// <summary>Which rows they can write, as SQL over column names.</summary>
    public string? WithCheck { get; set; }

    /// <summary>Whether it only restricts what others permit.</summary>
    public bool Restrictive { get; set; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }
}
