namespace SchemaGen.Postgres.Scratch;

/// <summary>One way to a scratch server is not open; the next is tried.</summary>
internal sealed class ServerSourceException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the server answers and cannot make databases, such as a standby.</summary>
    public bool IsUnfit { get; init; }
}
