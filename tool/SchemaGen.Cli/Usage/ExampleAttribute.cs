namespace SchemaGen.Cli.Usage;

/// <summary>A command line that works, as the help shows it.</summary>
/// <param name="arguments">What is typed behind <c>dotnet schemagen</c>.</param>
/// <param name="meaning">What it does.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ExampleAttribute(string arguments, string meaning) : Attribute
{
    /// <summary>What is typed behind <c>dotnet schemagen</c>.</summary>
    public string Arguments => arguments;

    /// <summary>What it does.</summary>
    public string Meaning => meaning;
}
