namespace SchemaGen.Core.Planning;

/// <summary>Objects need each other in a way that no order of statements satisfies.</summary>
public sealed class CyclicPlanException : ExpectedException
{
    /// <summary>Makes the error of a cycle.</summary>
    /// <param name="cycle">The steps, each waiting for the next, the first again at the end.</param>
    public CyclicPlanException(IEnumerable<string> cycle)
        : base("no order satisfies " + string.Join(" -> ", cycle) + ": split the change into two revisions")
    {
    }
}
