namespace SchemaGen.Migrations;

/// <summary>A JournalState is how far a revision has come; all but Applied are seen only after a no-transaction file was interrupted.</summary>
public enum JournalState
{
    /// <summary>The revision is applied.</summary>
    Applied,

    /// <summary>The up file was begun and not finished.</summary>
    Upgrading,

    /// <summary>The down file was begun and not finished.</summary>
    Downgrading,
}
