namespace SchemaGen.Migrations;

/// <summary>A MigrationEvent is one line that a person who watches would want to see.</summary>
public sealed record MigrationEvent(MigrationEventKind Kind, string Message);
