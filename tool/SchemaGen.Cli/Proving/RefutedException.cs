using SchemaGen.Core;

namespace SchemaGen.Cli.Proving;

/// <summary>A statement of a replayed revision was refused, or left what it should not.</summary>
internal sealed class RefutedException(string message, Exception? inner = null) : ExpectedException(message, inner)
{
    /// <summary>Whether a hazard says that rows can make it fail.</summary>
    public bool IsAnnounced => InnerException is StepFailedException { IsAnnounced: true };
}
