using SchemaGen.Core;

namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>A connection string that cannot be understood; the message says why and never holds a password.</summary>
public sealed class ConnectionStringException(string message, Exception? inner = null) : ExpectedException(message, inner);
