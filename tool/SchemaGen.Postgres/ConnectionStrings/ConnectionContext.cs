namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>What stands around a connection string while it is read.</summary>
/// <param name="Environment">Looks up an environment variable.</param>
public sealed record ConnectionContext(Func<string, string?> Environment)
{
    /// <summary>Takes what somebody should look at.</summary>
    public Action<string> Warn { get; init; } = _ => { };
}
