namespace SchemaGen.Cli.Projects;

/// <summary>Whether MSBuild may be asked what a project compiles, which runs whatever the project, its imports and its packages say.</summary>
public enum MSBuildUse
{
    /// <summary>It is asked where no fresh list says so.</summary>
    Ask,

    /// <summary>It is never asked.</summary>
    Never,
}
