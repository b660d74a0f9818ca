using SchemaGen.Core;

namespace SchemaGen.Migrations;

/// <summary>A MigrationException is an expected failure: of a file, a statement, the journal or the connection. Its message is complete and holds no password.</summary>
public sealed class MigrationException(string message, Exception? inner = null) : ExpectedException(message, inner)
{
    /// <summary>The file at fault, as its path was given.</summary>
    public string? File { get; init; }

    /// <summary>The line in the file, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The statement that the server refused.</summary>
    public string? Statement { get; init; }

    /// <summary>The server's five-character code.</summary>
    public string? SqlState { get; init; }

    /// <summary>The server's own message.</summary>
    public string? ServerMessage { get; init; }

    /// <summary>The server's detail.</summary>
    public string? Detail { get; init; }

    /// <summary>The server's hint, or ours where we know better.</summary>
    public string? Hint { get; init; }

    internal static MigrationException At(string file, int line, string message) => new($"{file}:{line}: {message}") { File = file, Line = line };
}
