namespace SchemaGen.Core;

/// <summary>A failure that a person can mend: its message is complete, says what to do and is shown without a trace.</summary>
public abstract class ExpectedException : Exception
{
    /// <summary>Makes the failure.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    /// <param name="inner">What it came from.</param>
    protected ExpectedException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
