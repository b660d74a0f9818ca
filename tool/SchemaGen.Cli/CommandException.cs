using SchemaGen.Core;

namespace SchemaGen.Cli;

/// <summary>What a person typed, configured or wrote cannot be used; the message says what to do.</summary>
public sealed class CommandException(string message, Exception? inner = null) : ExpectedException(message, inner);
