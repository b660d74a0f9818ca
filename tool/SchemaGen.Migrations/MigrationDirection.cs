namespace SchemaGen.Migrations;

/// <summary>A MigrationDirection is which of a revision's two files runs.</summary>
public enum MigrationDirection
{
    /// <summary>The revision is applied.</summary>
    Upgrade,

    /// <summary>The revision is reverted.</summary>
    Downgrade,
}
