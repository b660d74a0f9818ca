namespace SchemaGen.Cli.Checking;

/// <summary>The form of what a check found.</summary>
public enum CheckFormat
{
    /// <summary>For people, and for MSBuild.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For code scanning: SARIF 2.1.0.</summary>
    Sarif,
}
