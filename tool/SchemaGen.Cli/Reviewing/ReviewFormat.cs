namespace SchemaGen.Cli.Reviewing;

/// <summary>The form of a review.</summary>
public enum ReviewFormat
{
    /// <summary>For a terminal.</summary>
    Text,

    /// <summary>For a comment on GitHub or GitLab.</summary>
    Markdown,

    /// <summary>For programs.</summary>
    Json,
}
