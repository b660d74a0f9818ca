namespace SchemaGen.Cli.Linting;

/// <summary>The form of what was found.</summary>
public enum LintFormat
{
    /// <summary>For people, and for MSBuild.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For a comment on GitHub or GitLab.</summary>
    Markdown,

    /// <summary>For code scanning: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For the log of a workflow of GitHub, which shows it beside the line.</summary>
    GitHub,
}
