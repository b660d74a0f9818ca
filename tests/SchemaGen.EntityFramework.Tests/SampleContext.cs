namespace SchemaGen.Tests.EntityFramework;

/// <summary>A context of a project of the folder Projects.</summary>
/// <param name="Name">The folder.</param>
/// <param name="Project">The project of the context.</param>
/// <param name="Context">The name of the context.</param>
/// <param name="Entity">An entity that gets a property later.</param>
internal sealed record SampleContext(string Name, string Project, string Context, string Entity)
{
    /// <summary>Whether other projects beside it have contexts, so that one has to be named.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>The first command.</summary>
    public string[] Init => IsOneOfSeveral ? ["init", "--project", Project] : ["init"];

    /// <inheritdoc />
    public override string ToString() => $"{Name}.{Context}";
}
