using SchemaGen.Core;

namespace SchemaGen.Postgres.Scratch;

/// <summary>No scratch server could be had; the message names every way and why it failed.</summary>
public sealed class ScratchUnavailableException(string message, Exception? inner = null) : ExpectedException(message, inner);
