namespace SchemaGen.Cli.Commands;

/// <summary>The form of a plan.</summary>
public enum DiffFormat
{
    /// <summary>SQL that can be run.</summary>
    Sql,

    /// <summary>An array of steps.</summary>
    Json,

    /// <summary>A table of what changes, and the SQL.</summary>
    Markdown,
}
