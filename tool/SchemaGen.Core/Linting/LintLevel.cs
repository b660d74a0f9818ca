namespace SchemaGen.Core.Linting;

/// <summary>How much a rule matters.</summary>
public enum LintLevel
{
    /// <summary>It is not looked for.</summary>
    Off,

    /// <summary>It is told.</summary>
    Note,

    /// <summary>Somebody should look at it.</summary>
    Warning,

    /// <summary>It fails, or destroys what nobody gets back.</summary>
    Error,
}
