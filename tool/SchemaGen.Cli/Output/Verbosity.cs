namespace SchemaGen.Cli.Output;

/// <summary>How much a command says on standard error.</summary>
public enum Verbosity
{
    /// <summary>Warnings and errors.</summary>
    Quiet,

    /// <summary>What it does as well.</summary>
    Normal,

    /// <summary>How and why as well.</summary>
    Verbose,
}
