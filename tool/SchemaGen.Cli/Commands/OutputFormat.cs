namespace SchemaGen.Cli.Commands;

/// <summary>The form of the payload.</summary>
public enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
