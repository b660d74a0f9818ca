namespace SchemaGen.Core.Planning.Online;

/// <summary>When a change is written so that others read and write its table meanwhile.</summary>
public enum OnlineMode
{
    /// <summary>Where the statistics say that the table is large.</summary>
    Auto,

    /// <summary>For every table that is there before.</summary>
    Always,

    /// <summary>For none.</summary>
    Never,
}
