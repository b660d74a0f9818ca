namespace SchemaGen;

/// <summary>The command that a policy is about.</summary>
public enum PolicyCommand
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>SELECT.</summary>
    Select,

    /// <summary>INSERT.</summary>
    Insert,

    /// <summary>UPDATE.</summary>
    Update,

    /// <summary>DELETE.</summary>
    Delete,
}
