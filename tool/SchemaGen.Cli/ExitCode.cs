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

    /// <summary>Interrupted from the keyboard; by another signal it is 128 and the signal's number.</summary>
    public const int Interrupted = 130;
}
