namespace SchemaGen.Cli.Doctor;

/// <summary>How a part of a set-up is.</summary>
public enum FindingState
{
    /// <summary>As it has to be.</summary>
    Good,

    /// <summary>It works, and a person should know.</summary>
    Note,

    /// <summary>It does not work.</summary>
    Bad,
}
