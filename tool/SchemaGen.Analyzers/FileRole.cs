namespace SchemaGen.Analyzers;

/// <summary>What a file is that stands beside the sources; the targets say it as the item's metadata.</summary>
internal enum FileRole
{
    /// <summary>None of ours.</summary>
    None,

    /// <summary>The configuration.</summary>
    Settings,

    /// <summary>A manifest.</summary>
    Manifest,

    /// <summary>The SQL of a revision.</summary>
    Revision,

    /// <summary>A file of SQL that declares what no class can say.</summary>
    Declaration,

    /// <summary>What a referenced project compiles.</summary>
    List,

    /// <summary>A source file of a referenced project.</summary>
    Source,
}
