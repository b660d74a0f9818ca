namespace SchemaGen.Core.Scripts;

/// <summary>A text is no SQL that can be cut into statements.</summary>
/// <param name="line">The line at fault, from 1.</param>
/// <param name="message">What is wrong with it.</param>
public sealed class SqlSyntaxException(int line, string message) : Exception(message)
{
    /// <summary>The line at fault, from 1.</summary>
    public int Line => line;
}
