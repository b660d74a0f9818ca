namespace SchemaGen.Migrations;

/// <summary>A MigrationEvent is one line that a person who watches would want to see.</summary>
public sealed record MigrationEvent(MigrationEventKind Kind, string Message)
{
    /// <summary>The revision that it is about; null where it is about none or several.</summary>
    public string? Revision { get; init; }

    /// <summary>The file that runs.</summary>
    public string? File { get; init; }

    /// <summary>The line of the statement in the file, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>How long what is done took.</summary>
    public TimeSpan? Duration { get; init; }
}
