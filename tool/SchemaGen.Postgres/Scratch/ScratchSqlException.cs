using Npgsql;
using SchemaGen.Core;

namespace SchemaGen.Postgres.Scratch;

/// <summary>A statement that the scratch server refused, in the server's own words.</summary>
public sealed class ScratchSqlException(string message, Exception? inner = null) : ExpectedException(message, inner)
{
    /// <summary>The server's five-character error code; empty when the connection itself failed.</summary>
    public string SqlState { get; init; } = "";

    /// <summary>Whether it is the connection that may not do it: its rights, its number, its being read only.</summary>
    internal bool IsOfRights => SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.ReadOnlySqlTransaction
        or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidPassword;

    /// <summary>Which of the statements that ran together it was, from 0.</summary>
    public int Statement { get; init; }

    /// <summary>The character of the statement, counted from 1, at which the server saw the error; 0 when it did not say.</summary>
    public int Position { get; init; }

    /// <summary>The server's detail and hint, one a line; empty when it gave none.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The same of a statement at another place.</summary>
    internal ScratchSqlException At(int statement) => new(Message, InnerException) { SqlState = SqlState, Statement = statement, Position = Position, Detail = Detail };
}
