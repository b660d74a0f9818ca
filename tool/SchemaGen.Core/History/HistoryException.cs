namespace SchemaGen.Core.History;

/// <summary>A HistoryException is an expected failure of the history: it does not hold together, or a target names nothing in it.</summary>
public sealed class HistoryException(string message) : ExpectedException(message);
