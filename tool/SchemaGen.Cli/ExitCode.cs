namespace SchemaGen.Cli;

/// <summary>What the process returns.</summary>
public static class ExitCode
{
    /// <summary>Done, and in agreement.</summary>
    public const int Done = 0;

    /// <summary>Differences or hazards were found by a command whose job is to find them.</summary>
    public const int Found = 1;

    /// <summary>Usage, configuration, model or database error.</summary>
    public const int Failed = 2;
}
