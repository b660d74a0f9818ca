namespace SchemaGen.Migrations;

/// <summary>MigrationServiceOptions are what a program does with its revisions when it starts.</summary>
public sealed record MigrationServiceOptions
{
    /// <summary>Whether the database is upgraded before the program serves anything; of several instances one does it, and the others wait for it.</summary>
    public bool UpgradesAtStart { get; init; } = true;

    /// <summary>How far: head, heads, a revision or the beginning of its id.</summary>
    public string Target { get; init; } = "head";

    /// <summary>The options of the migrator; without a logger it gets one of the program, of the category SchemaGen.Migrations.</summary>
    public MigratorOptions Migrator { get; init; } = new();
}
