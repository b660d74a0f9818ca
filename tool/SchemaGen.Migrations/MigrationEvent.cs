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

    /// <summary>How long what is done took, or what runs has taken until now.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>What a running statement does at the moment, in the server's words; null where it does not tell.</summary>
    public string? Phase { get; init; }

    /// <summary>How many blocks, rows or bytes of that phase are done; null where the server does not tell.</summary>
    public long? Done { get; init; }

    /// <summary>How many there are; null where the server does not know it.</summary>
    public long? Total { get; init; }
}
